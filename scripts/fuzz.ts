import { factsOf } from '../diagnosis/reader/facts-of.ts';
import { read } from '../diagnosis/reader/read.ts';
import { inventedIn } from '../tests/unit/reader/nothing-invented.ts';
import { mutated, randomFrom } from './mutations.ts';

const seed = 20261125;
const count = 100_000;

/** Milliseconds; a linear reader stays far below this even on a slow machine. */
const highestPerKilobyte = 10;
const start = 20;
const retries = 3;

const kilobytes = (text: string): number => text.length / 1024;

function timeOf(text: string): number {
  const begin = performance.now();
  read(text);
  return performance.now() - begin;
}

/** The shortest of several times, because a busy machine can only add to it. */
const shortest = (text: string, first: number): number => Math.min(first, ...Array.from({ length: retries }, () => timeOf(text)));

const limitOf = (text: string): number => start + highestPerKilobyte * kilobytes(text);

/** Reads a text; returns what is wrong with the reading, and its time. */
function attempt(text: string): { readonly faults: readonly string[]; readonly time: number } {
  try {
    const begin = performance.now();
    const reading = read(text);
    const first = performance.now() - begin;
    const time = first > limitOf(text) ? shortest(text, first) : first;
    factsOf(reading, { now: new Date(0) });
    return { time, faults: [...inventedIn(text, reading), ...(time > limitOf(text) ? [`took ${time.toFixed(0)} ms`] : [])] };
  } catch (error) {
    return { time: 0, faults: [`throws ${error}`] };
  }
}

/** Reads 100,000 mutated texts: none may throw, yield a value that is not in it, or take longer than its length allows. */
export function main() {
  const random = randomFrom(seed);
  let worst = 0;
  let size = 0;
  let failed = 0;
  for (let index = 0; index < count; index += 1) {
    const text = mutated(random);
    const { faults, time } = attempt(text);
    size += kilobytes(text);
    if (kilobytes(text) > 1 && time / kilobytes(text) > worst) worst = Math.max(worst, shortest(text, time) / kilobytes(text));
    if (faults.length > 0) {
      failed += 1;
      if (failed <= 20) console.log(`text ${index}: ${faults.slice(0, 3).join('; ')}\n${JSON.stringify(text.slice(0, 600))}`);
    }
  }
  console.log(`${count} texts, ${(size / 1024).toFixed(0)} MB, ${failed} failed; slowest: ${worst.toFixed(1)} ms per KB`);
  if (failed > 0) process.exitCode = 1;
}
