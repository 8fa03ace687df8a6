import { isStepId, type StepId } from './steps';

/** A step that was done: without change, with success, or not at all because it could not be done. */
export type Tried = StepId | `${StepId}.helped` | `${StepId}.could-not`;

/** True for a step of ours with one of its three outcomes. */
export function isTried(text: string): text is Tried {
  const [step = '', outcome, ...rest] = text.split('.');
  return isStepId(step) && rest.length === 0 && (outcome === undefined || outcome === 'helped' || outcome === 'could-not');
}
