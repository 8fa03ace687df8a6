import { printedValue } from './fields';
import { passedMoment, utcMoment } from './moments';
import type { Reading } from './reading';

/** When the output was made: `exact`, or `atLeast` the latest moment in it that has certainly passed; neither if it shows none. */
export type Clock = { readonly exact?: number; readonly atLeast?: number };

/**
 * The time of an output; `ranAt` is when the person says it was made. Our evidence command prints the time itself.
 * dsregcmd prints Client Time only before a join (dsregcmd page, 2025-06-27).
 */
export function clockOf({ fields, events, printedTime }: Reading, ranAt: Date | undefined): Clock {
  const exact = utcMoment(printedValue(fields, 'Client Time') ?? '') ?? printedTime?.time ?? ranAt?.getTime();
  if (exact !== undefined) return { exact };
  const passed = [
    ...events.map(({ time }) => time),
    ...['Previous Prt Attempt', 'Previous Registration'].map((name) => passedMoment(printedValue(fields, name) ?? '')),
  ].filter((moment) => moment !== undefined);
  return passed.length > 0 ? { atLeast: passed.reduce((latest, moment) => Math.max(latest, moment)) } : {};
}
