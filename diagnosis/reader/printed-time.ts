import { type Line, placeOf } from './lines';
import { utcMoment } from './moments';
import type { PrintedTime } from './reading';

/** The line that our evidence command prints first: `[Time 2026-09-14 09:12:05Z]`. */
const timeLine = /^\[Time (\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ)\]$/;

/** When our evidence command ran; the latest time if it ran more than once, whatever the order. */
export function printedTimeOn(lines: readonly Line[]): PrintedTime | null {
  return lines.reduce<PrintedTime | null>((latest, line) => {
    const time = utcMoment(timeLine.exec(line.text)?.[1] ?? '');
    return time === undefined || (latest && latest.time > time) ? latest : { time, ...placeOf(line) };
  }, null);
}
