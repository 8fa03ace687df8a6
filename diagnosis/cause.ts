import type { Condition } from './condition';
import type { Known } from './facts';
import type { Link } from './links';
import type { SourceId } from './sources';
import type { StepId } from './steps';
import type { Tried } from './tried';

/** Blocking: nothing syncs, the link is broken. Limiting: less syncs, or it may be the reason. Note: worth knowing. */
export type Severity = 'blocking' | 'limiting' | 'note';

/** A sample case for a cause's tests. */
export type Example = { readonly known: Known; readonly tried?: readonly Tried[] };

/**
 * A known problem. Every cause file lists its fields in this order; the examples are its tests.
 * - `severity`: fixed, or that of the first case whose condition is true;
 * - `unless`: rules the cause out, but only when true;
 * - `explains`: causes reported under this one instead of as findings of their own;
 * - `steps`: in the author's order; shown only if `when` is true, and not if `unless` is true;
 * - `history`: concerns only Windows versions that are no longer supported;
 * - `verified`: when the sources were last read, as `YYYY-MM-DD`.
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
