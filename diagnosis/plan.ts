import { type CauseId, causeOf } from './causes';
import { type Condition, type Evidence, holdsIn } from './condition';
import { type Risk, type Role, roles, type StepId, stepOf } from './steps';
import { type Tried, triedMark } from './tried';

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
    .filter(({ when }) => !when || holdsIn(when, evidence) === true)
    .filter(({ unless }) => !unless || holdsIn(unless, evidence) !== true)
    .map(({ step }) => step);
}

/**
 * All steps: those not tried yet before those that were, then by what they may cost, then in chain order. A step wanted twice stands
 * once, where it is wanted first.
 */
export function planSteps(findings: readonly { id: CauseId }[], evidence: Evidence): readonly PlannedStep[] {
  const wanted = new Map<StepId, CauseId>();
  for (const { id: cause } of findings) for (const step of stepsOf(cause, evidence)) if (!wanted.has(step)) wanted.set(step, cause);
  const isTried = (id: StepId) => (triedMark(id, evidence.tried) ? 1 : 0);
  return [...wanted]
    .map(([id, cause]) => ({ id, cause }))
    .sort((a, b) => isTried(a.id) - isTried(b.id) || rank[stepOf(a.id).risk] - rank[stepOf(b.id).risk]);
}

/** Whose turn it is, from the person to the administrator: who still has a step to try; nobody where all are tried. */
export function turnOf(steps: readonly StepId[], tried: readonly Tried[]): Role | undefined {
  const left = steps.filter((id) => !triedMark(id, tried));
  return roles.find((role) => left.some((id) => stepOf(id).who === role));
}
