import type { Locale } from '@/content/types';
import { type Case, caseEntries, emptyCase, parseCase, queryOf } from '@/diagnosis/case';

/** What Next gives a page of the query; names that stand twice come as a list. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

export type LocaleParams = Promise<{ locale: Locale }>;

/** The address of a page in a language, with the case that it carries along. */
export function addressOf(locale: Locale, page = '', state: Case = emptyCase): string {
  const query = queryOf(state);
  return `/${locale}${page && `/${page}`}${query && `?${query}`}`;
}

/** The case that an address holds; whatever is not in the vocabulary is dropped. */
export async function caseOf(searchParams: SearchParams): Promise<Case> {
  const pairs = Object.entries(await searchParams).flatMap(([name, value = []]) => [value].flat().map((text) => [name, text] as const));
  return parseCase(pairs);
}

/** A case as the hidden inputs of a GET form, without the facts that the form itself asks for. */
export const hiddenInputs = (state: Case, asked: readonly string[] = []) =>
  caseEntries(state)
    .filter(([name]) => !asked.includes(name))
    .map(([name, value]) => ({ name, value }));
