import { type Case, isBlank } from '@/diagnosis/case';
import { type Certainty, certaintyOf } from '@/diagnosis/certainty';
import { type Diagnosis, type Finding, leadFirst } from '@/diagnosis/diagnose';
import type { FactId } from '@/diagnosis/facts';
import type { Link } from '@/diagnosis/links';
import { type StepId, stepOf } from '@/diagnosis/steps';
import { outcomeOf, type Tried, triedMark } from '@/diagnosis/tried';

/**
 * What the visitor does next about a finding: a step of their own; `call`, because the next step is somebody else's; `over`, because
 * every step was tried; `none`, because there is nothing to do.
 */
export type Turn = { readonly kind: 'step' | 'call'; readonly step: StepId } | { readonly kind: 'over' | 'none' };

/** The kind of a result page, and what it is about. */
export type Shape =
  | { readonly kind: 'helped'; readonly mark: Tried; readonly finding: Finding | undefined }
  | {
      readonly kind: 'cause';
      readonly finding: Finding;
      readonly certainty: Certainty;
      readonly turn: Turn;
      readonly others: readonly Finding[];
    }
  | { readonly kind: 'question'; readonly fact: FactId }
  | { readonly kind: 'healthy'; readonly holds: readonly Link[] }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'empty' };

/** The shape of a result with a finding. */
export type CauseShape = Extract<Shape, { kind: 'cause' }>;

/** With so many links proven and none broken, a PC without a finding counts as healthy. */
const enoughLinks = 4;

/** The mark of the last step that helped. */
export const helpedMark = ({ tried }: Case): Tried | undefined => tried.findLast((mark) => outcomeOf(mark) === 'helped');

/** Decides what a result page shows; everything else on the page follows from it. */
export function shapeOf(diagnosis: Diagnosis, state: Case): Shape {
  const { chain, nextQuestion } = diagnosis;
  const [lead, ...rest] = leadFirst(diagnosis.findings);
  const chosen = diagnosis.findings.find(({ id }) => id === state.finding) ?? lead;
  const mark = helpedMark(state);
  if (mark) return { kind: 'helped', mark, finding: chosen };
  if (lead && chosen) {
    const others = [lead, ...rest].filter((finding) => finding !== chosen);
    return { kind: 'cause', finding: chosen, certainty: certaintyOf(chosen), turn: turnOf(chosen, diagnosis, state), others };
  }
  if (isBlank(state)) return { kind: 'empty' };
  const holds = chain.flatMap(({ link, state: is }) => (is === 'holds' ? [link] : []));
  // Pasted times that wait for an answer may still show a fault.
  const isWaiting = diagnosis.reasonToAsk?.kind === 'lets-count';
  if (holds.length >= enoughLinks && !isWaiting) return { kind: 'healthy', holds };
  return nextQuestion ? { kind: 'question', fact: nextQuestion } : { kind: 'unclear' };
}

/** The first step of the finding that was not tried decides whose turn it is: steps are in the order in which to take them. */
function turnOf(finding: Finding, { steps }: Diagnosis, { tried }: Case): Turn {
  const own = steps.filter(({ cause }) => cause === finding.id);
  const next = own.find(({ id }) => !triedMark(id, tried));
  if (!next) return { kind: own.length > 0 ? 'over' : 'none' };
  return { kind: stepOf(next.id).who === 'user' ? 'step' : 'call', step: next.id };
}
