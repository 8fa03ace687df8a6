import { expect, test } from 'vitest';
import { bodyBudget } from '@/server/body-budget';

const mebibyte = 1024 * 1024;

test('long bodies are accepted up to twelve megabytes in a burst, then one per second; ordinary ones always', () => {
  let clock = 0;
  const fits = bodyBudget(() => clock);
  for (let count = 0; count < 6; count += 1) expect(fits(2 * mebibyte)).toBe(true);
  expect(fits(300 * 1024)).toBe(false);
  expect(fits(64 * 1024)).toBe(true);
  clock = 1500;
  expect(fits(2 * mebibyte)).toBe(false);
  clock = 2000;
  expect(fits(2 * mebibyte)).toBe(true);
  clock = 3_600_000;
  for (let count = 0; count < 6; count += 1) expect(fits(2 * mebibyte)).toBe(true);
  expect(fits(mebibyte)).toBe(false);
});
