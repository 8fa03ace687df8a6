import type { Condition } from './condition';
import type { Known } from './facts';
import type { Link } from './links';
import type { SourceId } from './sources';
import type { StepId } from './steps';
import type { Tried } from './tried';

/** Blocking: nothing roams, the link is broken. Limiting: less roams, or it may be the reason. Note: worth knowing. */
export type Severity = 'blocking' | 'limiting' | 'note';

/** A case as the tests of a cause write it. */
export type Example = { readonly known: Known; readonly tried?: readonly Tried[] };

/**
 * A known problem. The order of the fields is the order of every cause file; the examples are its tests.
 * - `severity`: one; or that of the first case that is true, and another one otherwise;
 * - `unless`: stops the cause only when true;
 * - `explains`: causes that are no findings of their own beside this one;
 * - `steps`: in the author's order; a step with `when` is shown only where that is true, one with `unless` not where that is true;
 * - `history`: concerns versions of Windows that are no longer supported;
 * - `verified`: the day on which the sources were read, as `YYYY-MM-DD`.
 */
export type Cause<Id extends string = string> = {
  readonly link: Link;
  readonly severity:
    | Severity
    | { readonly cases: readonly { readonly when: Condition; readonly is: Severity }[]; readonly otherwise: Severity };
  readonly condition: Condition;
  readonly unless?: Condition;
  readonly explains?: readonly Id[];
  readonly steps: readonly (StepId | { readonly step: StepId; readonly when?: Condition; readonly unless?: Condition })[];
  readonly history?: true;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly verified: string;
  readonly examples: { readonly fires: readonly [Example, ...Example[]]; readonly silent: readonly [Example, ...Example[]] };
};
