import type { Case } from '@/diagnosis/case';
import { type Diagnosis, leadFirst } from '@/diagnosis/diagnose';
import { type FactId, unsure } from '@/diagnosis/facts';
import { stillDue } from '@/diagnosis/still-due';

/** Query parameter that marks a submission, so that the question's page can report a missing or mistyped answer. */
export const submittedParam = 'answered';

/**
 * What a question page does with its query. `ask`: nothing was submitted; `invalid`: nothing was chosen, or a number was mistyped and is
 * shown for correction; `drop`: the input could be a name and must not stay in the URL; `done`: valid, so go on to the result.
 */
export type Answer = { readonly kind: 'ask' | 'invalid'; readonly typed: string } | { readonly kind: 'drop' } | { readonly kind: 'done' };

const mistypedNumber = /^[\dOolI.,\s-]{0,20}$/;

/** `typed`: the raw query value for the fact, which may be outside the vocabulary. */
export function answerOf(fact: FactId, { known }: Case, isSubmitted: boolean, typed = ''): Answer {
  const value = known[fact];
  if (isSubmitted && value !== undefined) return { kind: 'done' };
  if (isSubmitted) return mistypedNumber.test(typed) ? { kind: 'invalid', typed } : { kind: 'drop' };
  return { kind: 'ask', typed: value === undefined || value === unsure ? '' : value };
}

/** What a visitor changes to see another result; after any other answer the questions go on. */
const whatIsMissed: ReadonlySet<FactId> = new Set(['missingSettings', 'expectation']);

/** The page after an answer: the result, or the next question while all that is known is that some things never sync. A call asks on its own page. */
export function pageAfter(fact: FactId, diagnosis: Diagnosis, view: Case['view']): string {
  const [lead] = view === 'call' ? [] : leadFirst(diagnosis);
  const due = lead && !whatIsMissed.has(fact) ? stillDue(lead, diagnosis) : undefined;
  return due ? `question/${due.question}` : 'result';
}
