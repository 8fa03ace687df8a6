import { randomBytes } from 'node:crypto';

/**
 * Logs a fault of ours and gives the id under which it stands there, for the person who meets it. Only the kind of the error and its places in
 * the code are logged: a message can hold a piece of what was sent.
 */
export function logFault(error: unknown): string {
  const id = randomBytes(4).toString('hex');
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const at = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  console.error(JSON.stringify({ time: new Date().toISOString(), fault: id, error: name, at: at.map((line) => line.trim()) }));
  return id;
}
