import type { Case } from '@/diagnosis/case';
import { type FactId, unsure } from '@/diagnosis/facts';

/** The form sends its answer to the page that asked, with this name beside it, so that a missing or mistyped one can be told there. */
export const sent = 'answered';

/**
 * What a question page does with what its address holds. `ask`: nothing was sent yet, or a fact is known already; `invalid`: nothing was chosen,
 * or a number was mistyped, which is shown for mending; `drop`: what was typed could be a name, and must not stay in an address; `done`: the
 * fact is known, and the result is next.
 */
export type Answer = { readonly kind: 'ask' | 'invalid'; readonly typed: string } | { readonly kind: 'drop' } | { readonly kind: 'done' };

const mistypedNumber = /^[\dOolI.,\s-]{0,20}$/;

/** `typed`: what stands in the address under the name of the fact, whether it is a value of the vocabulary or not. */
export function answerOf(fact: FactId, { known }: Case, isSent: boolean, typed = ''): Answer {
  const value = known[fact];
  if (isSent && value !== undefined) return { kind: 'done' };
  if (isSent) return mistypedNumber.test(typed) ? { kind: 'invalid', typed } : { kind: 'drop' };
  return { kind: 'ask', typed: value === undefined || value === unsure ? '' : value };
}
