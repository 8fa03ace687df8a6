import { type Case, isBlank } from '@/diagnosis/case';
import { type Certainty, certaintyOf } from '@/diagnosis/certainty';
import { type Diagnosis, type Finding, leadFirst } from '@/diagnosis/diagnose';
import { type FactId, unsure } from '@/diagnosis/facts';
import type { Link } from '@/diagnosis/links';
import { provenLinks } from '@/diagnosis/proven-links';
import { type StepId, stepOf } from '@/diagnosis/steps';
import { outcomeOf, stepTried, type Tried, triedMark } from '@/diagnosis/tried';

/**
 * What the visitor does next about a finding: a step of their own; `call`, because the next step is somebody else's; `over`, because
 * every step was tried; `none`, because there is nothing to do.
 */
export type Turn = { readonly kind: 'step' | 'call'; readonly step: StepId } | { readonly kind: 'over' | 'none' };

/** The kind of a result page, and what it is about. `isUnseen`: no link is known to hold. */
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
  | { readonly kind: 'unclear'; readonly isUnseen: boolean }
  | { readonly kind: 'empty' };

/** The shape of a result with a finding. */
export type CauseShape = Extract<Shape, { kind: 'cause' }>;

/** The mark of the last step that helped. */
export const helpedMark = ({ tried }: Case): Tried | undefined => tried.findLast((mark) => outcomeOf(mark) === 'helped');

/** Decides what a result page shows; everything else on the page follows from it. */
export function shapeOf(diagnosis: Diagnosis, state: Case): Shape {
  const ordered = leadFirst(diagnosis);
  const mark = helpedMark(state);
  if (mark) return { kind: 'helped', mark, finding: findingOf(mark, diagnosis) ?? ordered[0] };
  const chosen = ordered.find(({ id }) => id === state.finding) ?? firstWithTurn(ordered, diagnosis, state);
  if (chosen) {
    const others = ordered.filter((finding) => finding !== chosen);
    return { kind: 'cause', finding: chosen, certainty: certaintyOf(chosen), turn: turnOf(chosen, diagnosis, state), others };
  }
  if (isBlank(state)) return { kind: 'empty' };
  const holds = provenLinks(diagnosis);
  // Pasted times that wait for an answer may still show a fault, and who said what is missing is not asked that again.
  const isOver = diagnosis.reasonToAsk?.kind !== 'lets-count' && state.known.missingSettings === undefined;
  if (holds && isOver) return { kind: 'healthy', holds };
  if (diagnosis.nextQuestion) return { kind: 'question', fact: diagnosis.nextQuestion };
  return { kind: 'unclear', isUnseen: diagnosis.chain.every(({ state: is }) => is === 'unknown') };
}

/** The leading finding; once all its steps were tried, the next one with a step for the visitor. */
function firstWithTurn(ordered: readonly Finding[], diagnosis: Diagnosis, state: Case): Finding | undefined {
  const [lead] = ordered;
  if (!lead || turnOf(lead, diagnosis, state).kind !== 'over') return lead;
  return ordered.find((finding) => turnOf(finding, diagnosis, state).kind === 'step') ?? lead;
}

/** The finding that a tried step belongs to. */
const findingOf = (mark: Tried, { steps, findings }: Diagnosis): Finding | undefined => {
  const cause = steps.find(({ id }) => id === stepTried(mark))?.cause;
  return findings.find(({ id }) => id === cause);
};

/** The first step of the finding that was not tried decides whose turn it is: steps are in the order in which to take them. */
function turnOf(finding: Finding, { steps }: Diagnosis, { tried, known }: Case): Turn {
  const own = steps.filter(({ cause }) => cause === finding.id);
  // Who could not tell what a step finds out is not sent to it again; IT may still be.
  const isOpen = (id: StepId) => {
    const { who, finds } = stepOf(id);
    return !triedMark(id, tried) && !(who === 'user' && finds && known[finds] === unsure);
  };
  const next = own.find(({ id }) => isOpen(id));
  if (!next) return { kind: own.length > 0 ? 'over' : 'none' };
  return { kind: stepOf(next.id).who === 'user' ? 'step' : 'call', step: next.id };
}
