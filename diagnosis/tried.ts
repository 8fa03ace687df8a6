import { isStepId, type StepId } from './steps';

/** How a step went. The order is frozen: case codes number outcomes by it. */
export const outcomes = ['no-change', 'helped', 'could-not'] as const;

export type Outcome = (typeof outcomes)[number];

/** A step with its outcome; a bare step id means it was done and changed nothing. */
export type Tried = StepId | `${StepId}.helped` | `${StepId}.could-not`;

export function isTried(text: string): text is Tried {
  const [step = '', outcome, ...rest] = text.split('.');
  return isStepId(step) && rest.length === 0 && (outcome === undefined || outcome === 'helped' || outcome === 'could-not');
}

export const markOf = (step: StepId, outcome: Outcome): Tried => (outcome === 'no-change' ? step : `${step}.${outcome}`);

export const stepTried = (mark: Tried): StepId => mark.split('.')[0] as StepId;

export const outcomeOf = (mark: Tried): Outcome => (mark.split('.')[1] as Outcome | undefined) ?? 'no-change';

export const triedMark = (step: StepId, tried: readonly Tried[]): Tried | undefined => tried.find((mark) => stepTried(mark) === step);

/** The marks once a step that seemed to help turns out to have changed nothing. */
export const afterAll = (tried: readonly Tried[], mark: Tried): readonly Tried[] =>
  tried.map((one) => (one === mark ? stepTried(mark) : one));

/** The last mark of each step, in the order in which they were made. */
export function lastOfEach(tried: readonly Tried[]): readonly Tried[] {
  const last = new Map<StepId, Tried>();
  for (const mark of tried) {
    last.delete(stepTried(mark));
    last.set(stepTried(mark), mark);
  }
  return [...last.values()];
}
