import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type FieldCase, faultsOf } from '../../scripts/field-cases';

const cases: readonly FieldCase[] = JSON.parse(readFileSync('tests/field/cases.json', 'utf8'));

test('there are cases of every kind', () => {
  expect(new Set(cases.map(({ kind }) => kind)).size).toBeGreaterThan(20);
});

test.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(faultsOf(one)).toEqual([]);
});
