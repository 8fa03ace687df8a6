import { isStepId, type StepId } from './steps';

/** How a step went. Their order is frozen: codes number them by it. */
export const outcomes = ['no-change', 'helped', 'could-not'] as const;

export type Outcome = (typeof outcomes)[number];

/** A step that was done: without change, with success, or not at all because it could not be done. */
export type Tried = StepId | `${StepId}.helped` | `${StepId}.could-not`;

/** True for a step of ours with one of its three outcomes. */
export function isTried(text: string): text is Tried {
  const [step = '', outcome, ...rest] = text.split('.');
  return isStepId(step) && rest.length === 0 && (outcome === undefined || outcome === 'helped' || outcome === 'could-not');
}

/** Takes a step and how it went; gives its mark. */
export const markOf = (step: StepId, outcome: Outcome): Tried => (outcome === 'no-change' ? step : `${step}.${outcome}`);

/** The step of a mark. */
export const stepTried = (mark: Tried): StepId => mark.split('.')[0] as StepId;

/** What a mark says of its step. */
export const outcomeOf = (mark: Tried): Outcome => (mark.split('.')[1] as Outcome | undefined) ?? 'no-change';

/** The mark of a step, if it has one. */
export const triedMark = (step: StepId, tried: readonly Tried[]): Tried | undefined => tried.find((mark) => stepTried(mark) === step);

/** One mark for each step, the last one, in the order in which they were made. */
export function lastOfEach(tried: readonly Tried[]): readonly Tried[] {
  const last = new Map<StepId, Tried>();
  for (const mark of tried) {
    last.delete(stepTried(mark));
    last.set(stepTried(mark), mark);
  }
  return [...last.values()];
}
