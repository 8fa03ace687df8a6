import type { TableProps } from '@/components/table';
import { contentOf } from '@/content';
import type { Locale, ThingText } from '@/content/types';
import { type Carrier, type ThingKind, thingIds, thingOf } from '@/diagnosis/carriers';
import { sentenceOf } from '../words';

/** Carriers as one phrase: "IT or by hand". */
export function carrierText(locale: Locale, carriers: readonly Carrier[]): string {
  const { carriers: texts } = contentOf(locale).whatSyncs;
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(carriers.map((carrier) => texts[carrier].label));
}

/** The things of a kind as rows of the page's table. */
export function thingRows(locale: Locale, kind: ThingKind): TableProps['rows'] {
  const { things, whatSyncs } = contentOf(locale);
  return thingIds
    .filter((id) => thingOf(id).kind === kind)
    .map((id) => {
      const { carriers, windows10, inferred } = thingOf(id);
      const { label, where, note, doubt }: ThingText = things[id];
      const carrier = carrierText(locale, carriers);
      return {
        id,
        key: label,
        cells: [sentenceOf(windows10 ? `${carrier} (Windows 10: ${carrierText(locale, windows10)})` : carrier), where],
        remarks: [note, doubt, inferred && whatSyncs.inferred].filter((text) => typeof text === 'string'),
        links: [],
      };
    });
}
