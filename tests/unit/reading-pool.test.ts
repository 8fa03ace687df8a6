import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emptyCase } from '@/diagnosis/case';
import { readerIn } from '@/server/reading/pool';

const readerOf = (worker: string, within: number) => readerIn(resolve(`tests/unit/workers/${worker}.mjs`), within);

const taskOf = (text: string) => ({ state: emptyCase, text, options: { now: new Date(0), ranJustNow: false } });

test('a text that misses the deadline is too complex, and the next one gets a new thread', async () => {
  const reader = readerOf('stuck', 4000);
  expect(await reader(taskOf('stuck'))).toBe('too-complex');
  expect(await reader(taskOf('fine'))).toBe('fine');
});

test('when the queue is full, one more is refused at once', async () => {
  const reader = readerOf('stuck', 3000);
  const waiting = Array.from({ length: 9 }, () => reader(taskOf('stuck')));
  expect(await reader(taskOf('one more'))).toBe('too-complex');
  expect(await Promise.race([...waiting, 'still waiting'])).toBe('still waiting');
  await Promise.all(waiting);
});

test('an error in the thread is thrown here', async () => {
  await expect(readerOf('broken', 30_000)(taskOf('any'))).rejects.toThrow(TypeError);
});
