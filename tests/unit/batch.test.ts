import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { contentOf } from '@/content';
import { diagnoseBatch } from '@/features/api/batch';

const items = Array.from({ length: 20 }, (_, index) => ({ name: `PC-${index}`, answers: { licence: 'no' } }));

const signal = new AbortController().signal;

test('other work gets a turn between two items, however many batches there are', async () => {
  let turns = 0;
  let isOver = false;
  const others = (async () => {
    for (; !isOver; turns += 1) await setImmediate();
  })();
  await Promise.all(Array.from({ length: 5 }, () => diagnoseBatch({ items }, 'en', signal)));
  isOver = true;
  await others;
  expect(turns).toBeGreaterThanOrEqual(5 * items.length);
});

test('once nobody waits for the response any more, the remaining items are not read', async () => {
  const leaving = new AbortController();
  const response = diagnoseBatch({ items }, 'nl', leaving.signal);
  await setImmediate();
  await setImmediate();
  leaving.abort();
  const batch = await response;
  if (typeof batch === 'string') throw new Error(batch);
  expect(batch.results).toHaveLength(items.length);
  expect(batch.results[0]).toMatchObject({ name: 'PC-0', findings: [{ id: 'licence-missing' }] });
  const error = { id: 'too-complex', message: contentOf('nl').ui.api['too-complex'] };
  expect(batch.results.at(-1)).toEqual({ name: 'PC-19', error });
});
