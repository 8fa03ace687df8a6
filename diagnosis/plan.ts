import { type CauseId, causeOf } from './causes';
import { type Condition, type Evidence, evaluate } from './condition';
import { type Risk, type StepId, stepOf } from './steps';

/** A step and the cause that wants it first. */
export type PlannedStep = { readonly id: StepId; readonly cause: CauseId };

/** Harmless before disruptive, disruptive before destructive. */
export const rank: Readonly<Record<Risk, number>> = { none: 0, signsOut: 1, restarts: 1, destructive: 2 };

/** A step of a cause, and what decides whether it is shown. */
export type StepEntry = { readonly step: StepId; readonly when?: Condition; readonly unless?: Condition };

/** The steps of a cause in the author's order, with or without conditions. */
export const entriesOf = (id: CauseId): readonly StepEntry[] =>
  causeOf(id).steps.map((entry) => (typeof entry === 'string' ? { step: entry } : entry));

/** The steps of a cause that fit the evidence, in the author's order. */
function stepsOf(id: CauseId, evidence: Evidence): readonly StepId[] {
  return entriesOf(id)
    .filter(({ when }) => !when || evaluate(when, evidence).holds === true)
    .filter(({ unless }) => !unless || evaluate(unless, evidence).holds !== true)
    .map(({ step }) => step);
}

/** All steps, by what they may cost and then in chain order; a step wanted twice stands once, where it is wanted first. */
export function planSteps(findings: readonly { id: CauseId }[], evidence: Evidence): readonly PlannedStep[] {
  const wanted = new Map<StepId, CauseId>();
  for (const { id: cause } of findings) for (const step of stepsOf(cause, evidence)) if (!wanted.has(step)) wanted.set(step, cause);
  return [...wanted].map(([id, cause]) => ({ id, cause })).sort((a, b) => rank[stepOf(a.id).risk] - rank[stepOf(b.id).risk]);
}
