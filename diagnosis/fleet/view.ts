import { type CauseId, causeIds, causeOf } from '../causes';
import { type Link, links } from '../links';
import { type NoteId, noteIds } from '../notes';
import type { StepId } from '../steps';
import type { Pc } from './pc';

/** A PC in a list; `number`: its place among all that were read, from 1, which tells it apart while names are hidden. */
export type PcRow = { readonly number: number; readonly name: string; readonly code: string };

/** Some PCs: how many there are, and the first of them. */
export type PcGroup = { readonly count: number; readonly rows: readonly PcRow[] };

/** A cause, the PCs that have it, on how many of them it is certain, and what to do first on most of them. */
export type CauseGroup = PcGroup & {
  readonly id: CauseId;
  readonly link: Link;
  readonly certain: number;
  readonly step: StepId | undefined;
};

export type NoteGroup = PcGroup & { readonly id: NoteId };

/** What many PCs have, ready to be shown. `links`: how many PCs break at each; `nothing`: PCs without a finding, `healthy` of them proven to be in order. */
export type FleetView = {
  readonly pcs: number;
  readonly shown: number;
  readonly links: readonly { readonly link: Link; readonly count: number }[];
  readonly causes: readonly CauseGroup[];
  readonly nothing: PcGroup & { readonly healthy: number };
  readonly notes: readonly NoteGroup[];
};

/** How causes are sorted: by their number of PCs, or by their place in the chain. */
export const sorts = ['pcs', 'chain'] as const;

export type Sort = (typeof sorts)[number];

/** What to show: PCs that stop at a link, PCs with a name that contains a text, and how many of a group. */
export type ViewOptions = { readonly sort: Sort; readonly link?: Link | undefined; readonly name: string; readonly most: number };

type Numbered = { readonly pc: Pc; readonly number: number };

/** The causes of many PCs, their counts and their PCs. Pure. */
export function viewOf(pcs: readonly Pc[], { sort, link, name, most }: ViewOptions): FleetView {
  const wanted = name.trim().toLowerCase();
  const shown = pcs
    .map((pc, index) => ({ pc, number: index + 1 }))
    .filter(({ pc }) => (link === undefined || pc.brokenAt === link) && (wanted === '' || pc.name.toLowerCase().includes(wanted)));
  const nothing = shown.filter(({ pc }) => pc.causes.length === 0);
  const causes = causeIds.flatMap((id) => causeGroup(id, shown, most) ?? []);
  return {
    pcs: pcs.length,
    shown: shown.length,
    links: links.map((one) => ({ link: one, count: pcs.filter(({ brokenAt }) => brokenAt === one).length })),
    causes: sort === 'pcs' ? causes.toSorted((a, b) => b.count - a.count) : causes,
    nothing: { ...groupOf(nothing, most), healthy: nothing.filter(({ pc }) => pc.isHealthy).length },
    notes: noteIds
      .map((id) => ({
        id,
        ...groupOf(
          shown.filter(({ pc }) => pc.notes.includes(id)),
          most,
        ),
      }))
      .filter(({ count }) => count > 0),
  };
}

const groupOf = (pcs: readonly Numbered[], most: number): PcGroup => ({
  count: pcs.length,
  rows: pcs.slice(0, most).map(({ pc: { name, code }, number }) => ({ number, name, code })),
});

function causeGroup(id: CauseId, pcs: readonly Numbered[], most: number): CauseGroup | undefined {
  const having = pcs.flatMap((numbered) => {
    const found = numbered.pc.causes.find((cause) => cause.id === id);
    return found ? [{ ...numbered, found }] : [];
  });
  if (having.length === 0) return undefined;
  return {
    id,
    link: causeOf(id).link,
    certain: having.filter(({ found }) => found.certainty === 'certain').length,
    step: mostFrequent(having.flatMap(({ found }) => found.step ?? [])),
    ...groupOf(having, most),
  };
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
