import { expect, test } from 'vitest';
import { contentOf, locales } from '@/content';
import { isCauseId } from '@/diagnosis/causes';
import { changeIds } from '@/diagnosis/changes';
import { codesOf } from '@/diagnosis/error-codes/tables';
import { eventIds } from '@/diagnosis/events';
import { channelIds } from '@/diagnosis/events/channels';
import { fieldAnchor } from '@/diagnosis/fields';
import { isStepId } from '@/diagnosis/steps';
import { type DomainRow, domainRows } from './domain-rows';

type Used = Exclude<DomainRow, { leftOut: string }>;

const used = domainRows.filter((row): row is Used => row.leftOut === undefined);

const at = (place: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], place);

test('every row is listed once, with where it is used or why not', () => {
  expect(new Set(domainRows.map(({ rows }) => rows)).size).toBe(domainRows.length);
  for (const { rows, ...targets } of domainRows) expect(Object.values(targets).flat().length, rows).toBeGreaterThan(0);
});

test.each(used)('$rows: what it names exists', ({ fields = [''], codes, events = [], channels = [], causes = [], steps = [], ...row }) => {
  const [section, ...names] = fields;
  for (const name of names) expect(fieldAnchor(section, name), name).toBe(`${section}.${name}`.replaceAll(' ', '-'));
  if (codes) expect(codesOf(codes.in)).toEqual(expect.arrayContaining([...codes.are]));
  expect(eventIds).toEqual(expect.arrayContaining([...events]));
  expect(channelIds).toEqual(expect.arrayContaining([...channels]));
  expect(causes.every(isCauseId) && steps.every(isStepId)).toBe(true);
  expect(changeIds).toEqual(expect.arrayContaining([...(row.changes ?? [])]));
  for (const locale of locales) for (const path of row.passages ?? []) expect(at(contentOf(locale), path), path).toBeTruthy();
});
