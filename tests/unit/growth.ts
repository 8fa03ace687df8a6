import { expect } from 'vitest';
import { processorTime } from '../../scripts/processor-time';

const kilobyte = 1024;

/** For eight times the text linear work takes eight times as long, quadratic work 64 times. */
const sizes = [8 * kilobyte, 64 * kilobyte] as const;
const highest = 40;

/** Below this, in milliseconds, a ratio is noise: quadratic work on 64 KB takes far longer. */
const floor = 100;

/** Expects work on a text of a given size to take time linear in that size. */
export function expectLinear(work: (size: number) => unknown, name?: string) {
  if (processorTime(() => work(sizes[1]), 1) < floor) return;
  expect(processorTime(() => work(sizes[1]), 5) / processorTime(() => work(sizes[0]), 5), name).toBeLessThan(highest);
}
