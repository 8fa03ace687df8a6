import { aadEvents } from './aad';
import type { ChannelId } from './channels';
import { registrationEvents } from './registration';
import type { EventRow } from './row';
import { syncEvents } from './sync';

/** Every event that we can explain. The same number means other things in other channels. */
const events = { ...aadEvents, ...registrationEvents, ...syncEvents } as const;

export type EventId = keyof typeof events;

export const eventIds = Object.keys(events) as EventId[];

/** An event's row, without the narrow type of its own values. */
export const eventRow = (id: EventId): EventRow => events[id];

/** The events of a channel, in the order of its table. */
export const eventsIn = (channel: ChannelId): EventId[] => eventIds.filter((id) => events[id].channel === channel);

/** The events with a number, or those that are logged with a code. */
export const eventsOf = (key: number | string): EventId[] =>
  eventIds.filter((id) => (typeof key === 'number' ? eventRow(id).ids.includes(key) : eventRow(id).codes?.includes(key)));

/** The events of the guide's table, those that the article of 2017 names or KB3193683 adds, by their number. */
export const knownEvents = {
  '1097': 'event-1097',
  '1098': 'event-1098',
  '1104': 'event-1104',
  '6013': 'event-SettingSync-Azure-6013',
  '6065': 'event-6065',
} as const satisfies Record<string, EventId>;

export type KnownEventId = keyof typeof knownEvents;

export const knownEventIds = Object.keys(knownEvents) as KnownEventId[];
