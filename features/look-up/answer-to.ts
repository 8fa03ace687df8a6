import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type LookedUp, lookUp, mostTyped } from '@/diagnosis/error-codes/look-up';
import { read } from '@/diagnosis/reader/read';
import { type Entry, entryIndex } from './entries';
import { search } from './search';

/** What a typed text leads to. `title`: names what was looked up; `code`: a code or an event by its number; `entries`: best first. */
export type LookUpAnswer = { readonly title: string; readonly code?: LookedUp | undefined; readonly entries: readonly Entry[] };

/** Longer texts are cut in a title. */
const longestTitle = 60;

/** Looks up a code or an event in any notation, or else the words of our content. */
export function answerTo(locale: Locale, text: string): LookUpAnswer {
  const typed = text.slice(0, mostTyped).replace(/\s+/g, ' ').trim();
  const code = lookUp(typed);
  const { titleOf } = contentOf(locale).codes.lookUp;
  const cut = typed.length > longestTitle ? `${typed.slice(0, longestTitle).trimEnd()}…` : typed;
  return { title: titleOf(code?.code ?? cut), code, entries: code ? [] : entriesFor(locale, typed) };
}

/** A message as it is on the screen, in any of the languages that we read, comes first. */
function entriesFor(locale: Locale, typed: string): readonly Entry[] {
  const index = entryIndex(locale);
  const ids = read(typed).messages.map(({ id }) => id);
  const messages = index.findables.filter(({ kind, names }) => kind === 'message' && ids.some((id) => names.includes(id)));
  return [...new Set([...messages, ...search(index, typed)])];
}
