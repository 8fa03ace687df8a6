import { type Line, placeOf } from './lines';
import { utcMoment } from './moments';
import type { PrintedTime } from './reading';

/** The line that our evidence command prints first: `[Time 2026-09-14 09:12:05Z]`. */
const timeLine = /^\[Time (\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ)\]$/;

/** When our evidence command ran; the last time if it ran more than once. */
export function printedTimeOn(lines: readonly Line[]): PrintedTime | null {
  const line = lines.findLast(({ text }) => timeLine.test(text));
  const time = utcMoment(timeLine.exec(line?.text ?? '')?.[1] ?? '');
  return line && time !== undefined ? { time, ...placeOf(line) } : null;
}
