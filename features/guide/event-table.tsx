import { Table } from '@/components/table';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { eventRow, knownEventIds, knownEvents } from '@/diagnosis/events';
import { channels } from '@/diagnosis/events/channels';
import { addressOf } from '../address';
import { eventAddress } from '../reference-addresses';

/** Events that matter for settings sync, with the causes they point to. */
export function EventTable({ locale }: { locale: Locale }) {
  const { guide, causes, codes } = contentOf(locale);
  const { columns, rows, heading } = guide.events;
  return (
    <Table
      caption={heading}
      columns={[columns.event, columns.channel, columns.meaning]}
      rows={knownEventIds.map((id) => {
        const event = eventRow(knownEvents[id]);
        return {
          key: `${id} \`${event.codes?.join(', ')}\``,
          cells: [`\`${channels[event.channel].name}\``, rows[id]],
          links: [
            ...(event.causes ?? []).map((cause) => ({ href: addressOf(locale, `guide/${cause}`), label: causes[cause].title })),
            { href: eventAddress(locale, knownEvents[id]), label: codes.fromGuide(id) },
          ],
        };
      })}
    />
  );
}
