import type { Cause } from './cause';
import { type Evidence, evaluate, type Verdict } from './condition';
import { type FactId, isAsked } from './facts';

/**
 * Judges a cause by its condition and its `unless`, which stops it only when true. `unless`: the questions whose answer
 * could still make a finding go away.
 */
export function verdictOf(
  { condition, unless }: Pick<Cause, 'condition' | 'unless'>,
  evidence: Evidence,
): Verdict & { readonly unless: readonly FactId[] } {
  const verdict = evaluate(condition, evidence);
  const stop = unless && evaluate(unless, evidence);
  return {
    holds: stop?.holds === true ? false : verdict.holds,
    facts: verdict.facts,
    unless: stop?.holds === 'unknown' ? stop.facts.filter(isAsked) : [],
  };
}
