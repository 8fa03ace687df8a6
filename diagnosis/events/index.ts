import { aadEvents } from './aad';
import type { ChannelId } from './channels';
import { registrationEvents } from './registration';
import type { EventRow } from './row';
import { syncEvents } from './sync';

/** Every event that we can explain. The same id can mean something else in another channel. */
const events = { ...aadEvents, ...registrationEvents, ...syncEvents } as const;

export type EventId = keyof typeof events;

export const eventIds = Object.keys(events) as EventId[];

/** An event's row with its literal types widened. */
export const eventRow = (id: EventId): EventRow => events[id];

/** The events of a channel, in table order. */
export const eventsIn = (channel: ChannelId): EventId[] => eventIds.filter((id) => events[id].channel === channel);

/** The events with this id, or those logged with this code. */
export const eventsOf = (key: number | string): EventId[] =>
  eventIds.filter((id) => (typeof key === 'number' ? eventRow(id).ids.includes(key) : eventRow(id).codes?.includes(key)));

/** Events in the guide's table, plus those that the 2017 article names or KB3193683 adds, by event id. */
export const knownEvents = {
  '1097': 'event-1097',
  '1098': 'event-1098',
  '1104': 'event-1104',
  '6013': 'event-SettingSync-Azure-6013',
  '6065': 'event-6065',
} as const satisfies Record<string, EventId>;

export type KnownEventId = keyof typeof knownEvents;

export const knownEventIds = Object.keys(knownEvents) as KnownEventId[];
