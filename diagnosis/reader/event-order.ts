import type { LoggedEvent } from './reading';

/**
 * The events, newest first: by their times if all have one. Otherwise by their order in the text, which is newest first in our command,
 * `Get-WinEvent` and Event Viewer's list, unless the times that are there ascend.
 */
export function newestFirst(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const times = events.map(({ time }) => time).filter((time) => time !== undefined);
  const [first = 0] = times;
  const inOrder = first < (times.at(-1) ?? 0) ? events.toReversed() : events;
  if (times.length < events.length) return inOrder;
  return inOrder.toSorted((a, b) => (b.time ?? 0) - (a.time ?? 0));
}

/**
 * The events that no success followed; `isSuccess` tells one. Without times nobody knows which came first, as in a sentence that mentions
 * both, so those failures don't count.
 */
export function sinceSuccess(events: readonly LoggedEvent[], isSuccess: (event: LoggedEvent) => boolean): readonly LoggedEvent[] {
  const ordered = newestFirst(events);
  const success = ordered.find(isSuccess);
  if (!success) return ordered;
  const newer = ordered.slice(0, ordered.indexOf(success));
  return newer.filter(({ time }) => time !== undefined || success.time !== undefined);
}
