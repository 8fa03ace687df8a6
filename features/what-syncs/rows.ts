import type { TableProps } from '@/components/table';
import { contentOf } from '@/content';
import type { Locale, ThingText } from '@/content/types';
import { type Carrier, type ThingId, type ThingKind, thingIds, thingOf } from '@/diagnosis/carriers';
import { carriersOf } from '@/diagnosis/missed';
import { listText, sentenceOf } from '../words';

/** Carriers as one phrase: "IT or by hand". */
export function carrierText(locale: Locale, carriers: readonly Carrier[]): string {
  const { carriers: texts } = contentOf(locale).whatSyncs;
  return listText(
    locale,
    carriers.map((carrier) => texts[carrier].label),
    'disjunction',
  );
}

type Row = TableProps['rows'][number];

/** A thing with what brings it along, and where its switch is. */
export function thingRow(locale: Locale, id: ThingId): Row {
  const { things, whatSyncs } = contentOf(locale);
  const { windows10, inferred } = thingOf(id);
  const { label, where, note, doubt }: ThingText = things[id];
  const carrier = carrierText(locale, carriersOf(id));
  return {
    key: label,
    cells: [sentenceOf(windows10 ? `${carrier} (Windows 10: ${carrierText(locale, windows10)})` : carrier), where],
    remarks: [note, doubt, inferred && whatSyncs.inferred].filter((text) => typeof text === 'string'),
    links: [],
  };
}

/** The things of a kind as rows of the page's table, each with an anchor. */
export const thingRows = (locale: Locale, kind: ThingKind): readonly Row[] =>
  thingIds.filter((id) => thingOf(id).kind === kind).map((id) => ({ id, ...thingRow(locale, id) }));
