import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type LookedUp, lookUp, mostTyped } from '@/diagnosis/error-codes/look-up';
import { read } from '@/diagnosis/reader/read';
import { type Entry, entryIndex } from './entries';
import { search } from './search';

/** What a typed text leads to. `title`: names what was looked up; `code`: a code or an event by its number; `entries`: best first. */
export type LookUpAnswer = { readonly title: string; readonly code?: LookedUp | undefined; readonly entries: readonly Entry[] };

/** Longer texts are cut in a title, which also loses what our notation would take for markup. */
const longestTitle = 60;

/** How many results are shown. */
const most = 8;

/** Looks up a code or an event in any notation, or else the words of our content. */
export function answerTo(locale: Locale, text: string): LookUpAnswer {
  const typed = text.slice(0, mostTyped).replace(/\s+/g, ' ').trim();
  const code = lookUp(typed);
  const { titleOf, nothingOf } = contentOf(locale).codes.lookUp;
  const entries = code ? [] : entriesFor(locale, typed);
  const plain = typed.replace(/[`*[\]]/g, '');
  const cut = plain.length > longestTitle ? `${plain.slice(0, longestTitle).trimEnd()}…` : plain;
  const title = code || entries.length > 0 ? titleOf(code?.code ?? cut) : nothingOf(cut);
  return { title, code, entries };
}

/** A message as it is on the screen, in any of the languages that we read, comes first. A page that several entries lead to is found once. */
function entriesFor(locale: Locale, typed: string): readonly Entry[] {
  const index = entryIndex(locale);
  const ids = read(typed).messages.map(({ id }) => id);
  const messages = index.findables.filter(({ kind, names }) => kind === 'message' && ids.some((id) => names.includes(id)));
  const found = [...messages, ...search(index, typed)];
  const hrefs = found.map(({ href }) => href);
  return found.filter(({ href }, place) => hrefs.indexOf(href) === place).slice(0, most);
}
