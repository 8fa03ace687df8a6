import { expect } from 'vitest';

const kilobyte = 1024;

/** Eight times the text: linear work takes eight times as long, quadratic work 64 times. */
const sizes = [8 * kilobyte, 64 * kilobyte] as const;
const highest = 28;

/** Below this, in milliseconds, a ratio measures the machine: quadratic work on 64 KB takes far longer. */
const floor = 100;

/** The least processor time of some runs, in milliseconds. */
function timeOf(work: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Fails where the time of some work grows faster than its text: it takes the size of a text in characters. */
export function expectLinear(work: (size: number) => unknown, name?: string) {
  if (timeOf(() => work(sizes[1]), 1) < floor) return;
  expect(timeOf(() => work(sizes[1]), 3) / timeOf(() => work(sizes[0]), 3), name).toBeLessThan(highest);
}
