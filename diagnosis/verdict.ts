import type { Cause, Severity } from './cause';
import { type Condition, type Evidence, evaluate, holdsIn, type Verdict } from './condition';
import { type FactId, isAsked, makesSense, unsure } from './facts';

type Judged = { readonly condition: Condition; readonly unless?: Condition | undefined };

/** The verdict on a cause; an `unless` rules it out only when true. */
export function verdictOf({ condition, unless }: Judged, evidence: Evidence): Verdict['holds'] {
  const holds = holdsIn(condition, evidence);
  return holds !== false && unless && holdsIn(unless, evidence) === true ? false : holds;
}

/** The severity of a cause, given the evidence. */
export function severityOf({ severity }: Pick<Cause, 'severity'>, evidence: Evidence): Severity {
  if (typeof severity === 'string') return severity;
  return severity.cases.find(({ when }) => holdsIn(when, evidence) === true)?.is ?? severity.otherwise;
}

/** The questions whose answer could still rule a cause out. */
export function openUnless({ unless }: Judged, evidence: Evidence): readonly FactId[] {
  const stop = unless && evaluate(unless, evidence);
  const canLearn = (fact: FactId) => isAsked(fact) && (evidence.known[fact] ?? unsure) === unsure;
  return stop?.holds === 'unknown' ? stop.facts.filter((fact) => isAsked(fact) && makesSense(fact, evidence.known, canLearn)) : [];
}
