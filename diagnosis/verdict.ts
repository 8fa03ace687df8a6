import type { Cause } from './cause';
import { type Evidence, evaluate, holdsIn, type Verdict } from './condition';
import { type FactId, isAsked } from './facts';

type Judged = Pick<Cause, 'condition' | 'unless'>;

/** Judges a cause by its condition and its `unless`, which stops it only when true; `missing` gains the facts that leave the condition unknown. */
export function verdictOf({ condition, unless }: Judged, evidence: Evidence, missing?: FactId[]): Verdict['holds'] {
  const holds = holdsIn(condition, evidence, missing);
  return holds !== false && unless && holdsIn(unless, evidence) === true ? false : holds;
}

/** The questions whose answer could still stop a cause. */
export function openUnless({ unless }: Judged, evidence: Evidence): readonly FactId[] {
  const stop = unless && evaluate(unless, evidence);
  return stop?.holds === 'unknown' ? stop.facts.filter(isAsked) : [];
}
