import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emptyCase } from '@/diagnosis/case';
import { readerIn } from '@/server/reading/pool';

const folder = mkdtempSync(join(tmpdir(), 'reading-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

const workerOf = (name: string, code: string): string => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `export default (task) => { ${code} };`);
  return file;
};

const taskOf = (text: string) => ({ state: emptyCase, text, options: { now: new Date(0), ranJustNow: false } });

test('a text that is not read in time is too complex, and the next one gets a thread of its own', async () => {
  const reader = readerIn(workerOf('stuck', "if (task.text === 'stuck') for (;;); return task.text;"), 4000);
  expect(await reader(taskOf('stuck'))).toBe('too-complex');
  expect(await reader(taskOf('fine'))).toBe('fine');
});

test('a text that needs too much memory is too complex, and ends nothing but its thread', async () => {
  const reader = readerIn(workerOf('large', "const all = []; for (;;) all.push(new Array(1000).fill('x'));"), 60_000);
  expect(await reader(taskOf('large'))).toBe('too-complex');
});

test('when many wait, one more is refused at once', async () => {
  const reader = readerIn(workerOf('slow', 'for (;;);'), 3000);
  const waiting = Array.from({ length: 9 }, () => reader(taskOf('waits')));
  expect(await reader(taskOf('one more'))).toBe('too-complex');
  expect(await Promise.race([...waiting, 'still waiting'])).toBe('still waiting');
  await Promise.all(waiting);
});

test('a fault in the thread is a fault here', async () => {
  const reader = readerIn(workerOf('broken', "throw new TypeError('broken');"), 3000);
  await expect(reader(taskOf('any'))).rejects.toThrow(TypeError);
});
