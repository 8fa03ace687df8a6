import type { Backed } from '../backed';
import type { ChannelId } from './channels';

/** One or several numbers of a channel with the same meaning, and the codes that they are known with, in our spelling. */
export type EventRow = Backed & { readonly channel: ChannelId; readonly ids: readonly number[]; readonly codes?: readonly string[] };

/** By the name to link to: `event-1098`, with the channel where two channels use the number. */
export type EventTable = Readonly<Record<string, EventRow>>;

/** The numbers from one to another. */
export const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
