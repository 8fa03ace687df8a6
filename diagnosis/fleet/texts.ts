import type { CauseId } from '../causes';
import type { Certainty } from '../certainty';
import { filled } from '../filled';
import type { Link } from '../links';
import type { NoteId } from '../notes';
import type { Role, StepId } from '../steps';
import type { FleetColumn } from './fleet';
import type { CauseGroup } from './view';

/** One text for one, and one for any other number, where `{n}` stands for the number. */
export type Counted = { readonly one: string; readonly other: string };

/** The words of the files that people take along, without markup. */
export type TakeTexts = {
  readonly columns: Readonly<Record<FleetColumn, string>>;
  readonly made: { readonly heading: Counted; readonly when: string };
  readonly noteNames: Readonly<Record<NoteId, string>>;
  readonly found: {
    readonly causes: {
      readonly pcs: string;
      readonly cause: string;
      readonly allCertain: string;
      readonly certain: string;
      readonly noneCertain: string;
    };
    readonly pcs: { readonly nothing: string };
    readonly unread: Counted;
  };
  readonly causes: Readonly<Record<CauseId, string>>;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly who: Readonly<Record<Role, string>>;
  readonly links: Readonly<Record<Link, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
};

/** The text for a number of things. */
export const counted = ({ one, other }: Counted, n: number, locale: string): string =>
  n === 1 ? one : filled(other, { n: n.toLocaleString(locale) });

/** On how many of the PCs that have it a cause is certain. */
export function sureOf({ certain, count }: CauseGroup, { causes }: TakeTexts['found'], locale: string): string {
  if (certain === count) return causes.allCertain;
  return certain > 0 ? filled(causes.certain, { n: certain.toLocaleString(locale) }) : causes.noneCertain;
}
