import { type CauseId, causeOf } from './causes';
import { type Condition, type Evidence, holdsIn } from './condition';
import { unsure } from './facts';
import { joined } from './join-kinds';
import { type Risk, type StepId, stepOf } from './steps';
import { triedMark } from './tried';

/** A step and the first cause that needs it. */
export type PlannedStep = { readonly id: StepId; readonly cause: CauseId };

/** Sort order: harmless steps, then disruptive, then destructive ones. */
export const rank: Readonly<Record<Risk, number>> = { none: 0, signsOut: 1, restarts: 1, destructive: 2 };

/** A step of a cause and the conditions for showing it. */
export type StepEntry = { readonly step: StepId; readonly when?: Condition; readonly unless?: Condition };

export const entriesOf = (id: CauseId): readonly StepEntry[] =>
  causeOf(id).steps.map((entry) => (typeof entry === 'string' ? { step: entry } : entry));

/** A joined PC with a sign-in token that is not known to be old: whatever else is wrong, its registration works. */
const isRegistrationWorking = (evidence: Evidence): boolean =>
  holdsIn({ all: [joined, { fact: 'azureAdPrt', is: 'yes' }] }, evidence) === true &&
  holdsIn({ fact: 'prtRenewal', is: ['stale', 'expired'] }, evidence) !== true;

/** Whether what a step finds out is known already. */
function isFound(step: StepId, { known }: Evidence): boolean {
  const { finds } = stepOf(step);
  return finds !== undefined && known[finds] !== undefined && known[finds] !== unsure;
}

/**
 * The steps of a cause that fit the evidence, in the author's order; destructive ones never where the registration works, and none that finds
 * out what is known.
 */
function stepsOf(id: CauseId, evidence: Evidence): readonly StepId[] {
  return entriesOf(id)
    .filter(({ when }) => !when || holdsIn(when, evidence) === true)
    .filter(({ unless }) => !unless || holdsIn(unless, evidence) !== true)
    .filter(({ step }) => !isFound(step, evidence))
    .filter(({ step }) => stepOf(step).risk !== 'destructive' || !isRegistrationWorking(evidence))
    .map(({ step }) => step);
}

/** All steps: untried before tried, then by risk, then in chain order. A step needed twice appears once, at its first place. */
export function planSteps(findings: readonly { id: CauseId }[], evidence: Evidence): readonly PlannedStep[] {
  const wanted = new Map<StepId, CauseId>();
  for (const { id: cause } of findings) for (const step of stepsOf(cause, evidence)) if (!wanted.has(step)) wanted.set(step, cause);
  const isTried = (id: StepId) => (triedMark(id, evidence.tried) ? 1 : 0);
  return [...wanted]
    .map(([id, cause]) => ({ id, cause }))
    .sort((a, b) => isTried(a.id) - isTried(b.id) || rank[stepOf(a.id).risk] - rank[stepOf(b.id).risk]);
}
