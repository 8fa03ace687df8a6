import { compact, isOneLetterOff, wordsOf } from './words';

/**
 * Something that can be looked up. `names`: found when typed as a whole, in any spelling; `words`: what it is called, in every language;
 * `texts`: what is said about it, which counts less.
 */
export type Findable = { readonly names: readonly string[]; readonly words: readonly string[]; readonly texts: readonly string[] };

type Posting = { readonly index: number; readonly weight: number };

/** An index of things to look up; built once. */
export type Index<F extends Findable> = {
  readonly findables: readonly F[];
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly phrases: readonly { readonly words: readonly string[]; readonly entries: readonly number[] }[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
};

const inTexts = 0.5;

export function indexOf<F extends Findable>(findables: readonly F[]): Index<F> {
  const names = new Map<string, number[]>();
  const phrases = new Map<string, number[]>();
  const postings = new Map<string, Posting[]>();
  findables.forEach((findable, index) => {
    for (const name of new Set(findable.names.map(compact))) add(names, name, index);
    for (const phrase of new Set(findable.words.map((words) => wordsOf(words).join(' ')))) add(phrases, phrase, index);
    const called = new Set(findable.words.flatMap(wordsOf));
    for (const word of called) add(postings, word, { index, weight: 1 });
    for (const word of new Set(findable.texts.flatMap(wordsOf))) if (!called.has(word)) add(postings, word, { index, weight: inTexts });
  });
  const phraseList = [...phrases].filter(([phrase]) => phrase !== '').map(([phrase, entries]) => ({ words: phrase.split(' '), entries }));
  return { findables, names, phrases: phraseList, postings };
}

function add<T>(map: Map<string, T[]>, key: string, item: T) {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

/** The least share of the typed words, by weight, that a result must have. */
const leastShare = 0.5;

/** A word in more entries than one in this many tells nothing on its own. */
const commonIn = 6;

/**
 * What a text names or describes, best first. What is named comes first, also with one letter wrong. The others are ordered by the share of
 * the typed words that an entry has: a rare word weighs more, a word in a text less. All words of one of its phrases add a half, and
 * being called exactly so adds one.
 */
export function search<F extends Findable>(index: Index<F>, text: string): readonly F[] {
  const words = wordsOf(text);
  const { scores, isTelling } = scoresOf(index, words);
  for (const { words: phrase, entries } of index.phrases) {
    if (!phrase.every((word) => words.includes(word))) continue;
    const bonus = phrase.length === words.length ? 1 : phrase.length > 1 ? 0.5 : 0;
    for (const entry of bonus > 0 ? entries : []) scores.set(entry, (scores.get(entry) ?? 0) + bonus);
  }
  const described = [...scores]
    .filter(([, score]) => score >= (isTelling ? leastShare : 1))
    .sort(([a, one], [b, other]) => other - one || a - b)
    .map(([entry]) => entry);
  return [...new Set([...namedBy(index, text), ...described])].flatMap((entry) => index.findables[entry] ?? []);
}

/** For each entry its share of the words; `isTelling`: whether some word is in few entries. */
function scoresOf({ findables, postings }: Index<Findable>, words: readonly string[]) {
  const scores = new Map<number, number>();
  const weighed = words.map((word) => {
    const weights = new Map<number, number>();
    for (const { key, likeness } of near(postings, word))
      for (const { index, weight } of postings.get(key) ?? []) weights.set(index, Math.max(weights.get(index) ?? 0, weight * likeness));
    return { weights, rarity: weights.size > 0 ? Math.log(1 + findables.length / weights.size) : 1 };
  });
  const total = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
  for (const { weights, rarity } of weighed)
    for (const [index, weight] of weights) scores.set(index, (scores.get(index) ?? 0) + (weight * rarity) / total);
  const isTelling = weighed.some(({ weights }) => weights.size > 0 && weights.size * commonIn <= findables.length);
  return { scores, isTelling };
}

/** The entries whose whole name was typed, before a colon or alone; with one letter wrong if no name is right. */
function namedBy({ names, postings }: Index<Findable>, text: string): readonly number[] {
  const typed = compact(text.split(':')[0] ?? '');
  const found = names.get(typed);
  if (found || typed.length < 6 || postings.has(typed)) return found ?? [];
  return [...names].filter(([name]) => isOneLetterOff(name, typed)).flatMap(([, indexes]) => indexes);
}

type Near = { readonly key: string; readonly likeness: number };

/** The known words that a typed word means: itself, or else those that begin alike, or else those with one other letter. */
function near(postings: ReadonlyMap<string, unknown>, word: string): readonly Near[] {
  if (postings.has(word)) return [{ key: word, likeness: 1 }];
  if (word.length < 5) return [];
  const keys = [...postings.keys()];
  const alike = keys.filter(
    (key) => key.length >= 4 && Math.abs(key.length - word.length) <= 3 && (key.startsWith(word) || word.startsWith(key)),
  );
  if (alike.length > 0) return alike.map((key) => ({ key, likeness: 0.9 }));
  return keys.filter((key) => isOneLetterOff(key, word)).map((key) => ({ key, likeness: 0.7 }));
}
