import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { eventRow, eventsIn } from '@/diagnosis/events';
import { channels } from '@/diagnosis/events/channels';
import { channelsOf, type EventPart, eventPartTitle } from './event-parts';
import { Events } from './events';
import { PartPage } from './part-page';

/** The events of some logs. */
export function EventsPart({ locale, part }: { locale: Locale; part: EventPart }) {
  const { paragraphs } = contentOf(locale).codes.channels;
  const logs = channelsOf(part);
  return (
    <PartPage
      locale={locale}
      id={part}
      title={eventPartTitle(locale, part)}
      paragraphs={paragraphs}
      rows={[...logs.flatMap(eventsIn).map(eventRow), ...logs.map((channel) => channels[channel])]}
    >
      <Events locale={locale} of={logs} />
    </PartPage>
  );
}
