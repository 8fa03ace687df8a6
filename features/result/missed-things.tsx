import { Section } from '@/components/section';
import { Table } from '@/components/table';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Known } from '@/diagnosis/facts';
import { missedByCarrier, missedIn, releaseOf } from '@/diagnosis/missed';
import { addressOf } from '../address';
import { thingRow } from '../what-syncs/rows';

/** What brings along each thing that the person misses, and where its switch is; nothing if no such thing is known. */
export function MissedThings({ known, locale }: { known: Known; locale: Locale }) {
  const { missed, columns } = contentOf(locale).whatSyncs;
  const windows = releaseOf(known);
  const list = addressOf(locale, 'guide/what-syncs');
  const rows = missedByCarrier(missedIn(known), windows)
    .flatMap(({ things }) => things)
    .map((id) => ({ ...thingRow(locale, id, windows), href: `${list}#${id}` }));
  if (rows.length === 0) return null;
  return (
    <Section heading={missed.heading}>
      <Table caption={missed.heading} columns={[columns.thing, columns.carrier, columns.where]} rows={rows} />
      <p className="mt-4">
        <a href={list}>{missed.all}</a>
      </p>
    </Section>
  );
}
