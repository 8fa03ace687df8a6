import { addressOf } from '@/app/address';
import { Table } from '@/components/table';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type KnownEvent, knownEventIds, knownEvents } from '@/diagnosis/events';

/** The events that say something about settings sync, with the causes they point to. */
export function EventTable({ locale }: { locale: Locale }) {
  const { guide, causes } = contentOf(locale);
  const { columns, rows, heading } = guide.events;
  return (
    <Table
      caption={heading}
      columns={[columns.event, columns.channel, columns.meaning]}
      rows={knownEventIds.map((id) => {
        const event: KnownEvent = knownEvents[id];
        return {
          key: `${id} \`${event.code}\``,
          cells: [`\`${event.channel}\``, rows[id]],
          links: event.causes.map((cause) => ({ href: addressOf(locale, `guide/${cause}`), label: causes[cause].title })),
        };
      })}
    />
  );
}
