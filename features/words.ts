import { locales } from '@/content';
import { formatLocale } from '@/content/locales';
import type { Content, Locale, Question } from '@/content/types';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { definitionOf, type FactId, factIds, isAsked, type Known, unsure } from '@/diagnosis/facts';

/** A phrase as the beginning of a sentence. */
export const sentenceOf = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** A fact's value in words; codes and builds stay as they are. */
function valueText({ ui, facts }: Content, fact: FactId, value: string): string {
  if (value === unsure) return ui.unsure.value;
  const texts: Readonly<Record<string, string>> = facts[fact].values;
  const parts = definitionOf(fact).many ? value.split('.') : [value];
  return parts.map((part) => texts[part] ?? `\`${part}\``).join(', ');
}

/** The facts to list: without facts about the paste itself, and without ones that count only after confirmation. */
export const shownFacts = (known: Known): readonly FactId[] =>
  factIds.filter((fact) => known[fact] !== undefined && !definitionOf(fact).ofPaste && !definitionOf(fact).becomes);

/** Whether a known fact is an answer, which a question can correct; what a paste shows is corrected by another paste. */
export const isAnswer = (fact: FactId, known: Known): boolean => isAsked(fact) && !(known.pasteSeen && definitionOf(fact).pasted);

/** Whether a fact counts as the organisation says, and not as the visitor or a paste does. */
export const isOfSite = (fact: FactId, { known, counted }: Pick<Diagnosis, 'known' | 'counted'>): boolean => known[fact] !== counted[fact];

/** A fact as a row of a list, including the dsregcmd field name for the help desk. */
export function factRow(content: Content, fact: FactId, known: Known) {
  const { label } = content.facts[fact];
  const { field } = definitionOf(fact);
  return { label: field ? `${label} \`${field}\`` : label, value: valueText(content, fact, known[fact] ?? unsure) };
}

/** The question for a fact, if it can be asked. */
export function questionOf({ facts }: Content, fact: FactId): Question | undefined {
  const text = facts[fact];
  return isAsked(fact) && 'ask' in text ? (text.ask as Question) : undefined;
}

type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

/** The answers to a question, in the order of the vocabulary, with "I don't know" last. */
export function choicesOf(content: Content, fact: FactId): readonly Choice[] {
  const choices: Readonly<Record<string, string | Omit<Choice, 'value'>>> = questionOf(content, fact)?.choices ?? {};
  const listed = (definitionOf(fact).values ?? []).flatMap((value) => {
    const choice = choices[value];
    return choice === undefined ? [] : [typeof choice === 'string' ? { value, label: choice } : { value, ...choice }];
  });
  return [...listed, { value: unsure, label: content.ui.unsure.label, hint: content.ui.unsure.hint }];
}

/** Cached, like those below: creating one takes longer than diagnosing. */
const listFormats = Object.fromEntries(
  locales.map((locale) => {
    const formatOf = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(formatLocale[locale], { type });
    return [locale, { conjunction: formatOf('conjunction'), disjunction: formatOf('disjunction') }];
  }),
) as Record<Locale, Record<'conjunction' | 'disjunction', Intl.ListFormat>>;

/** Things in one phrase: "Joined, Trusted and Sign-in", or with "or". */
export const listText = (locale: Locale, items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  listFormats[locale][type].format(items);

/** Cached, because creating one takes longer than the rest of a page. */
const dayFormats = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.DateTimeFormat(formatLocale[locale], { dateStyle: 'long', timeZone: 'UTC' })]),
) as Record<Locale, Intl.DateTimeFormat>;

/** Formats an ISO date, as in 23 November 2026. */
export const dayText = (locale: Locale, day: string): string => dayFormats[locale].format(new Date(day));
