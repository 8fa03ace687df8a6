import { describe, expect, test } from 'vitest';
import { pieces, plainText } from '@/components/plain-text';
import { contentOf, locales } from '@/content';
import type { Locale } from '@/content/types';
import { causeIds, causeOf } from '@/diagnosis/causes';
import { factIds } from '@/diagnosis/facts';
import { stepIds } from '@/diagnosis/steps';

type Text = { readonly path: string; readonly text: string };

/** Every text in a language with its path; a text with a number is called with one. */
function textsOf(place: unknown, path: string): Text[] {
  if (typeof place === 'string') return [{ path, text: place }];
  if (typeof place === 'function') return [{ path, text: String(place(2, 'x')) }];
  if (typeof place !== 'object' || place === null) return [];
  return Object.entries(place).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

const texts: Readonly<Record<Locale, readonly Text[]>> = { en: textsOf(contentOf('en'), ''), nl: textsOf(contentOf('nl'), '') };

/** A text without Windows output. */
const proseOf = (text: string) => text.replace(/`[^`]*`/g, '');

const codesIn = (text: string) => pieces(text).flatMap(({ kind, text: code }) => (kind === 'code' ? [code] : []));

describe.each(locales)('%s', (locale) => {
  test('no text is empty, has surrounding spaces or contains markup', () => {
    const bad = texts[locale].filter(
      ({ text }) => text.trim() !== text || text === '' || /<[a-z/!]|&[a-z]+;|\]\(|https?:/i.test(plainText(proseOf(text))),
    );
    expect(bad).toEqual([]);
  });

  test('a page that a text links to has that title', () => {
    const { whatSyncs, codes } = contentOf(locale);
    const titles = new Map([
      [`/${locale}/guide/what-syncs`, whatSyncs.title],
      [`/${locale}/codes`, codes.title],
    ]);
    const linked = texts[locale].flatMap(({ text }) => pieces(text)).filter((piece) => piece.kind === 'page');
    expect(new Set(linked.map(({ href }) => href))).toEqual(new Set(titles.keys()));
    expect(linked.filter(({ text, href }) => titles.get(href) !== text)).toEqual([]);
  });

  test('every backtick and asterisk is closed', () => {
    expect(texts[locale].filter(({ text }) => /\*\*|`/.test(plainText(text)))).toEqual([]);
  });

  test('no internal id is shown to people', () => {
    const ids = new Set<string>([...factIds, ...causeIds, ...stepIds].filter((id) => /[A-Z-]/.test(id)));
    const wordsOf = (text: string) => plainText(text).split(/[^\w-]+/);
    expect(texts[locale].filter(({ text }) => wordsOf(text).some((word) => ids.has(word)))).toEqual([]);
  });

  test('sentences are short', () => {
    const long = texts[locale].flatMap(({ path, text }) =>
      text
        .replace(/`[^`]*`|\*\*[^*]*\*\*|“[^”]*”/g, 'x')
        .split(/[.!?:;](?=\s|$)/)
        .filter((sentence) => sentence.trim().split(/\s+/).length > 28)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('does not shout, and avoids the words we do not use', () => {
    const words =
      locale === 'en' ? /[!]|\bplease\b|\bunfortunately\b/i : /[!]|\bhelaas\b|\bgelieve\b|\bdient\b|\binloggen\b|\bmiddels\b|\btevens\b/i;
    expect(texts[locale].filter(({ text }) => words.test(plainText(text)))).toEqual([]);
  });

  test('every cause says what people notice, why it happens, and how we know', () => {
    const { causes } = contentOf(locale);
    for (const id of causeIds)
      expect(
        [causes[id].notice[0], causes[id].why[0], causes[id].proof[0]].every((text) => text.length > 20),
        id,
      ).toBe(true);
  });

  test('titles are unique', () => {
    const titles = Object.values(contentOf(locale).causes).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test('both languages have the same texts in the same order, with the same commands, fields and codes', () => {
  // People have more words for a thing in one language than in another.
  const pathsOf = (locale: Locale) =>
    texts[locale].map(({ path }) => path).filter((path) => !/^\.(?:things|symptoms\.symptoms)\.[\w-]+\.words\./.test(path));
  expect(pathsOf('nl')).toEqual(pathsOf('en'));
  const english = new Map(texts.en.map(({ path, text }) => [path, text]));
  const different = texts.nl.filter(
    ({ path, text }) =>
      codesIn(text).sort().join() !==
      codesIn(english.get(path) ?? '')
        .sort()
        .join(),
  );
  expect(different.map(({ path, text }) => [path, english.get(path), text])).toEqual([]);
});

test('both languages contain the same numbers', () => {
  const numbers = (text: string) => (text.match(/\b(?:KB\d+|0x[0-9A-Fa-f]+|\d{4,}(?:\.\d+)?)\b/g) ?? []).sort().join();
  const english = new Map(texts.en.map(({ path, text }) => [path, text]));
  expect(texts.nl.filter(({ path, text }) => numbers(text) !== numbers(english.get(path) ?? ''))).toEqual([]);
});

test('no Dutch text of more than three words was left in English', () => {
  const english = new Map(texts.en.map(({ path, text }) => [path, text]));
  const same = texts.nl.filter(({ path, text }) => text === english.get(path) && proseOf(text).split(/\s+/).length > 3);
  expect(same.map(({ path }) => path)).toEqual([]);
});

test('a Dutch reader is never told to look for a translated value', () => {
  expect(texts.nl.filter(({ text }) => codesIn(text).some((code) => /\b(?:JA|NEE|Ja|Nee)\b/.test(code)))).toEqual([]);
});

test('`doubt` is given where two sources of a cause disagree on the remedy', () => {
  for (const id of causeIds.filter((one) => JSON.stringify(causeOf(one).steps).includes('leave-and-rejoin')))
    for (const locale of locales) expect(contentOf(locale).causes[id].doubt?.join(' '), id).toContain('dsregcmd /leave');
});
