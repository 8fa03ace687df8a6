import type { CauseId } from '@/diagnosis/causes';
import { scenarios } from '../scenarios';
import { damages } from '../unit/reader/damages';

/** One PC of a made-up fleet, and the causes that went in, in no particular order. */
export type FleetPc = { readonly name: string; readonly text: string; readonly causes: readonly CauseId[] };

/** Stands in every name of a PC, and nowhere else. */
export const nameMark = 'zq7-marked';

/** Kinds of damage that leave every field legible. */
const kinds = ['mail quotes', 'lost indents', 'no-break spaces', 'entities', 'line numbers', 'doubled line ends', 'bullets'];

/** Outputs that lead to their causes without an answer. */
const telling = scenarios.filter(({ text, answers, tried }) => text !== undefined && !answers && !tried);

/** A fleet in which every cause that an output alone can show occurs; every fourth output is damaged. */
export const fleetOf = (count: number): readonly FleetPc[] =>
  Array.from({ length: count }, (_, index) => {
    const { text = '', first, also = [] } = telling[index % telling.length] ?? { first: null };
    const damage = index % 4 === 3 ? damages[kinds[index % kinds.length] ?? ''] : undefined;
    return {
      name: `${nameMark}-${String(index + 1).padStart(5, '0')}`,
      text: damage ? damage(text) : text,
      causes: first ? [first, ...also] : also,
    };
  });

/** How many PCs of a fleet have each cause. */
export function countsOf(fleet: readonly FleetPc[]): ReadonlyMap<CauseId, number> {
  const counts = new Map<CauseId, number>();
  for (const { causes } of fleet) for (const id of causes) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
