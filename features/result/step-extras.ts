import type { StepProps } from '@/components/step';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { CauseId } from '@/diagnosis/causes';
import { definitionOf, type FactId, unsure } from '@/diagnosis/facts';
import { type StepId, statusCommand, stepOf } from '@/diagnosis/steps';
import { markOf, type Outcome, outcomeOf, stepTried, triedMark } from '@/diagnosis/tried';
import { addressOf } from '../address';
import { choicesOf, questionOf } from '../words';

/** In display order, the hoped-for outcome first. */
const shownOutcomes = ['helped', 'no-change', 'could-not'] as const satisfies readonly Outcome[];

/** What a result adds to a step. */
export type StepExtras = Pick<StepProps, 'tried' | 'controls' | 'answers' | 'expect'>;

/** How a step ends: with its answers or its end page if it finds something out, with the way to undo it if it was tried, else with the three outcomes. */
export function stepExtras(id: StepId, state: Case, locale: Locale): StepExtras {
  const { desk, result } = contentOf(locale);
  const mark = triedMark(id, state.tried);
  if (mark) {
    const tried = state.tried.filter((one) => stepTried(one) !== id);
    const href = `${addressOf(locale, 'result', { ...state, tried })}#answer`;
    return { tried: { label: desk.steps.said[outcomeOf(mark)], undo: { href, label: result.steps.done.undo } } };
  }
  const { finds } = stepOf(id);
  const answers = finds && answersTo(finds, locale);
  // The answers, or the page where a step ends, say what there is to see.
  if (answers) return { answers, expect: undefined };
  const outcomes = shownOutcomes.map((outcome) => ({ to: { name: 'tried', value: markOf(id, outcome) }, label: desk.steps.say[outcome] }));
  const end = endOf(id, state, locale);
  return end ? { controls: [end, ...outcomes.slice(-1)], expect: undefined } : { controls: outcomes };
}

/** The page where a step ends, in place of its outcomes: with the output that it asks for, or with an answer that has to be typed. */
function endOf(id: StepId, state: Case, locale: Locale) {
  const { result, ui } = contentOf(locale);
  const { command, finds } = stepOf(id);
  if (command === statusCommand) return { to: addressOf(locale, 'paste', state), label: result.empty.sheet.paste };
  return finds && { to: addressOf(locale, `question/${finds}`, state), label: ui.result.answer };
}

/** How a step of another finding ends: its instructions are where that finding is the page's. */
export const otherStepExtras = (cause: CauseId, locale: Locale): StepExtras => ({
  controls: [{ to: { name: 'finding', value: cause }, label: contentOf(locale).result.also.open }],
});

/** The answers to the next question, if they need no page of their own: a line of an output that nobody made needs its instructions. */
export const answersHere = (fact: FactId, { known }: Case, locale: Locale) =>
  definitionOf(fact).field && !known.pasteSeen ? undefined : answersTo(fact, locale);

/** The answers to a question as links; undefined if it needs a page of its own: typing, or several answers at once. */
export function answersTo(fact: FactId, locale: Locale) {
  const content = contentOf(locale);
  const question = questionOf(content, fact);
  if (!question || definitionOf(fact).many || definitionOf(fact).pattern) return undefined;
  const answers = choicesOf(content, fact).map(({ value, label, hint }) => ({
    to: { name: fact, value },
    label,
    hint: value === unsure ? undefined : hint,
    isUnsure: value === unsure,
  }));
  return { legend: question.title, answers };
}
