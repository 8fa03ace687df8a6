import type { Locale } from '@/content/types';
import { type Case, caseEntries, emptyCase, parseCase, queryOf } from '@/diagnosis/case';

/** The `searchParams` prop of a Next.js page; a repeated name comes as an array. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

export type LocaleParams = Promise<{ locale: Locale }>;

/** The path of a page, with the case as its query. */
export function addressOf(locale: Locale, page = '', state: Case = emptyCase): string {
  const query = queryOf(state);
  return `/${locale}${page && `/${page}`}${query && `?${query}`}`;
}

/** A call in which nothing is known yet. */
export const newCallAddress = (locale: Locale): string => addressOf(locale, 'result', { ...emptyCase, view: 'call' });

/** The case in a query; anything outside the vocabulary is dropped. */
export async function caseOf(searchParams: SearchParams): Promise<Case> {
  const pairs = Object.entries(await searchParams).flatMap(([name, value = []]) => [value].flat().map((text) => [name, text] as const));
  return parseCase(pairs);
}

/** A case as hidden inputs for a GET form, without the facts that the form itself asks for: a new answer is no longer overruled. */
export const hiddenInputs = (state: Case, asked: readonly string[] = []) =>
  caseEntries(state)
    .filter(([name, value]) => !asked.includes(name === 'overruled' ? value : name))
    .map(([name, value]) => ({ name, value }));
