import { randomBytes } from 'node:crypto';
import { log, withoutMessage } from './log';

/** Logs a fault of ours and gives the id under which it stands there, for the person who meets it. */
export function logFault(error: unknown): string {
  const id = randomBytes(4).toString('hex');
  log({ fault: id, ...withoutMessage(error) });
  return id;
}
