import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type EventId, eventRow } from '@/diagnosis/events';
import { type ChannelId, channelIds, channels } from '@/diagnosis/events/channels';

export const eventParts = ['events', 'events-registration'] as const;

export type EventPart = (typeof eventParts)[number];

export const isEventPart = (text: string): text is EventPart => eventParts.some((id) => id === text);

const partOfChannel = (channel: ChannelId): EventPart => (channel === 'registration' ? 'events-registration' : 'events');

export const partOfEvent = (id: EventId): EventPart => partOfChannel(eventRow(id).channel);

/** The logs in a part. */
export const channelsOf = (part: EventPart): readonly ChannelId[] => channelIds.filter((channel) => partOfChannel(channel) === part);

export function eventPartTitle(locale: Locale, part: EventPart): string {
  const { heading } = contentOf(locale).codes.channels;
  return part === 'events' ? heading : `${heading}: \`${channels.registration.name}\``;
}
