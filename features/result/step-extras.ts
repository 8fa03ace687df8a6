import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { definitionOf, type FactId, unsure } from '@/diagnosis/facts';
import { type StepId, stepOf } from '@/diagnosis/steps';
import { markOf, type Outcome, outcomeOf, stepTried, triedMark } from '@/diagnosis/tried';
import { addressOf } from '../address';
import type { StepExtras } from '../steps';
import { choicesOf, questionOf } from '../words';

/** In display order, the hoped-for outcome first. */
const shownOutcomes = ['helped', 'no-change', 'could-not'] as const satisfies readonly Outcome[];

/** How a step ends: with its answers if it finds something out, with the way to undo it if it was tried, else with the three outcomes. */
export function stepExtras(id: StepId, state: Case, locale: Locale): StepExtras {
  const { desk, result } = contentOf(locale);
  const mark = triedMark(id, state.tried);
  const others = state.tried.filter((one) => stepTried(one) !== id);
  const href = (tried: Case['tried']) => `${addressOf(locale, 'result', { ...state, tried })}#answer`;
  if (mark) return { tried: { label: desk.steps.said[outcomeOf(mark)], undo: { href: href(others), label: result.steps.done.undo } } };
  const { finds } = stepOf(id);
  const answers = finds && answersTo(finds, state, locale);
  if (answers) return { answers };
  return { controls: shownOutcomes.map((outcome) => ({ href: href([...others, markOf(id, outcome)]), label: desk.steps.say[outcome] })) };
}

/** The answers to a question as links; undefined if it needs a page of its own: typing, or several answers at once. */
export function answersTo(fact: FactId, state: Case, locale: Locale) {
  const content = contentOf(locale);
  const question = questionOf(content, fact);
  if (!question || definitionOf(fact).many || definitionOf(fact).pattern) return undefined;
  const answers = choicesOf(content, fact).map(({ value, label, hint }) => ({
    href: `${addressOf(locale, 'result', { ...state, known: { ...state.known, [fact]: value } })}#answer`,
    label,
    hint: value === unsure ? undefined : hint,
    isUnsure: value === unsure,
  }));
  return { legend: question.title, answers };
}
