import { expect, test } from 'vitest';
import { changeGroups, changeIds, changeOf, changesVerified, leftOut } from '@/diagnosis/changes';

/** The check of the article of 2017 has this many rows. */
const rows = 35;

test('every row of the check is a change, or left out for a reason, and nothing is both', () => {
  const numbers = [...changeIds.map((id) => changeOf(id).row), ...Object.keys(leftOut).map(Number)];
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: rows }, (_, index) => index + 1));
});

test('the changes stand in the order of their groups, and no group is empty', () => {
  expect([...new Set(changeIds.map((id) => changeOf(id).group))]).toEqual(changeGroups);
  const order = changeIds.map((id) => changeGroups.indexOf(changeOf(id).group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('the sources were read on a day that has been', () => {
  expect(Date.parse(changesVerified)).toBeLessThanOrEqual(Date.now());
});
