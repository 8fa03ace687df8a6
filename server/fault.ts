import { randomBytes } from 'node:crypto';
import { log, withoutMessage } from './log';

/** Logs an internal error; returns its id in the log, to show to the person affected. */
export function logFault(error: unknown): string {
  const id = randomBytes(4).toString('hex');
  log({ fault: id, ...withoutMessage(error) });
  return id;
}
