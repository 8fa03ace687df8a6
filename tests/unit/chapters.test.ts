import { expect, test } from 'vitest';
import { contentOf, locales } from '@/content';
import { isCauseId } from '@/diagnosis/causes';
import { chapterPath, chapters } from '@/diagnosis/chapters';
import { codeParts, otherParts, partOfCode } from '@/diagnosis/error-codes/parts';
import { codeGroups, codeIds } from '@/diagnosis/error-codes/tables';
import { fieldAnchor, sectionOfPage, sectionPage } from '@/diagnosis/fields';
import { fieldPath } from '@/diagnosis/fields/path';
import { sectionNames } from '@/diagnosis/reader/catalogue';
import { answerTo } from '@/features/look-up/answer-to';
import { isKnownPage } from '@/server/known-pages';

test('no chapter has the address of a cause, and every chapter is a known page', () => {
  expect(chapters.filter(isCauseId)).toEqual([]);
  for (const locale of locales) for (const id of chapters) expect(isKnownPage(`/${locale}/${chapterPath(id)}`), id).toBe(true);
  expect(isKnownPage('/en/guide/fields')).toBe(false);
});

test('every code is in one part, in table order, and no part is long', () => {
  expect(codeParts.flatMap(({ codes }) => codes)).toEqual(codeIds);
  for (const { id, codes } of codeParts) {
    expect(codes.length, id).toBeGreaterThan(0);
    expect(codes.length, id).toBeLessThanOrEqual(40);
    for (const code of codes) expect(partOfCode(code), code).toBe(id);
  }
  const ids = [...codeParts.map(({ id }) => id), ...otherParts];
  expect(new Set(ids).size).toBe(ids.length);
  expect(codeGroups.filter((group) => !ids.includes(group))).toEqual([]);
  for (const id of ids) expect(isKnownPage(`/nl/codes/${id}`), id).toBe(true);
  expect(isKnownPage('/nl/codes/nonsense')).toBe(false);
});

test('every section of the output has a page, where its fields are', () => {
  for (const section of sectionNames) {
    expect(sectionOfPage(sectionPage(section))).toBe(section);
    expect(isKnownPage(`/en/fields/${sectionPage(section)}`), section).toBe(true);
  }
  expect(fieldPath(fieldAnchor('SSO State', 'AzureAdPrt') ?? '')).toBe('sso-state#SSO-State.AzureAdPrt');
  expect(isKnownPage('/en/fields/nonsense')).toBe(false);
});

test.each(locales)('every example of the search finds something (%s)', (locale) => {
  for (const text of contentOf(locale).book.examples.items) {
    const { code, entries } = answerTo(locale, text);
    expect(code ? 1 : entries.length, text).toBeGreaterThan(0);
  }
});
