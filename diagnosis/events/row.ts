import type { Backed } from '../backed';
import type { ChannelId } from './channels';

/** One or more event ids of a channel with the same meaning, and the codes they are known to occur with. */
export type EventRow = Backed & { readonly channel: ChannelId; readonly ids: readonly number[]; readonly codes?: readonly string[] };

/** Rows by anchor name: `event-1098`, with the channel added if two channels share the id. */
export type EventTable = Readonly<Record<string, EventRow>>;

/** All numbers from first to last, inclusive. */
export const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
