import type { Case } from '@/diagnosis/case';
import type { Diagnosis } from '@/diagnosis/diagnose';
import type { FactId } from '@/diagnosis/facts';
import type { Reason } from '@/diagnosis/next-question';
import { lastSteps, type StepId, stepOf } from '@/diagnosis/steps';
import { stepTried, triedMark } from '@/diagnosis/tried';
import type { Shape } from '../result/shape';

/**
 * What a call is about. `open`: the step to take now; `question`: what to ask, unless the open step finds that out; `asksFirst`: the
 * question comes before the step.
 */
export type CallPlan = {
  readonly open: StepId | undefined;
  readonly question: FactId | undefined;
  readonly asksFirst: boolean;
  readonly later: readonly StepId[];
  readonly done: readonly StepId[];
};

/** An answer that can remove the finding, or change its steps, is worth having before a step is taken. Nothing does that to a certain one by its age. */
const comesFirst = ({ kind }: Reason, shape: Shape): boolean =>
  kind === 'may-stop' || kind === 'chooses-steps' || (kind === 'lets-count' && !(shape.kind === 'cause' && shape.certainty === 'certain'));

/** Orders a call: the step or the question now, the other steps after it, and what was tried. */
export function callPlanOf(shape: Shape, diagnosis: Diagnosis, state: Case): CallPlan {
  const { nextQuestion, reasonToAsk } = diagnosis;
  const isOver = shape.kind === 'helped';
  const asked = isOver || shape.kind === 'empty' ? undefined : (nextQuestion ?? undefined);
  const plan = plannedSteps(shape, diagnosis, asked);
  const left = isOver ? [] : plan.filter((id) => !triedMark(id, state.tried));
  const own = shape.kind === 'cause' ? ('step' in shape.turn ? shape.turn.step : undefined) : left[0];
  const finds = own && stepOf(own).finds;
  const question = asked === finds ? undefined : asked;
  return {
    open: own,
    question,
    asksFirst: question !== undefined && (own === undefined || (reasonToAsk !== null && comesFirst(reasonToAsk, shape))),
    later: left.filter((id) => id !== own),
    done: state.tried.map(stepTried).filter((id) => plan.includes(id) || isOver),
  };
}

/** Without a finding there are only the last steps, once there is nothing to ask. */
function plannedSteps(shape: Shape, { steps }: Diagnosis, asked: FactId | undefined): readonly StepId[] {
  if (shape.kind === 'cause' || shape.kind === 'helped') return steps.map(({ id }) => id);
  return asked || shape.kind === 'empty' ? [] : lastSteps;
}
