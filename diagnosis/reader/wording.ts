import type { Line } from './lines';

/**
 * Sentences to recognise: `words` is a pattern for their words in lower case, without punctuation and accents, one space apart.
 * Where two begin at the same word, the one that is listed first wins.
 */
export type Wording = { readonly words: string };

/**
 * A sentence that was found: its wording, the index of the line on which it begins, whether it has that line to itself, and the words
 * before it on the line and after it.
 */
export type FoundWording<T> = {
  readonly wording: T;
  readonly index: number;
  readonly isWhole: boolean;
  readonly before: string;
  readonly after: string;
};

const maxWords = 160;

/** A text in lower case and without accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** A line as words: quote marks and punctuation can't hide a sentence. */
const wordsOf = (line: string): string => line.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * A table of wordings as a search over lines. Sentences may run over several lines, but not over a blank line or a dsregcmd field. `correct`
 * is applied to the words first.
 */
export function wordingsIn<T extends Wording>(
  table: readonly T[],
  correct: (text: string) => string = (text) => text,
): (lines: readonly Line[]) => readonly FoundWording<T>[] {
  const patterns = table.map((wording) => ({ wording, pattern: new RegExp(`\\b(?:${wording.words})\\b`, 'g') }));
  return (lines) => {
    const { text, starts } = joined(lines, correct);
    const found = patterns
      .flatMap(({ wording, pattern }) => [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ wording, at: index, length })))
      .sort((a, b) => a.at - b.at);
    let end = 0;
    let index = 0;
    return found.flatMap(({ wording, at, length }) => {
      if (at < end) return [];
      end = at + length;
      while ((starts[index + 1] ?? text.length) <= at) index += 1;
      const begin = starts[index] ?? 0;
      const isWhole = at === begin + 1 && end === (starts[index + 1] ?? text.length);
      const before = text.slice(Math.max(begin, at - maxWords), at);
      return [{ wording, index, isWhole, before, after: text.slice(end, end + maxWords) }];
    });
  };
}

/** The words of all lines, each line after a space, and where each begins. */
function joined(lines: readonly Line[], correct: (text: string) => string): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let length = 0;
  const texts = correct(plain(lines.map(({ field, text }) => (field ? '' : text)).join('\n'))).split('\n');
  const parts = texts.map((text) => {
    const words = wordsOf(text);
    const part = words === '' ? ' \n' : ` ${words}`;
    starts.push(length);
    length += part.length;
    return part;
  });
  return { text: parts.join(''), starts };
}
