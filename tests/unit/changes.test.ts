import { expect, test } from 'vitest';
import { changeGroups, changeIds, changeOf, changesVerified, leftOut } from '@/diagnosis/changes';

/** The number of statements in the 2017 article that we checked. */
const rows = 35;

test('every statement is either a change, or left out for a reason', () => {
  const numbers = [...changeIds.map((id) => changeOf(id).row), ...Object.keys(leftOut).map(Number)];
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: rows }, (_, index) => index + 1));
});

test('changes are in the order of their groups, and no group is empty', () => {
  expect([...new Set(changeIds.map((id) => changeOf(id).group))]).toEqual(changeGroups);
  const order = changeIds.map((id) => changeGroups.indexOf(changeOf(id).group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('the sources were read on a past date', () => {
  expect(Date.parse(changesVerified)).toBeLessThanOrEqual(Date.now());
});
