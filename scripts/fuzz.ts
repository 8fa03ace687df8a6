import { factsOf } from '../diagnosis/reader/facts-of.ts';
import { read } from '../diagnosis/reader/read.ts';
import { inventedIn } from '../tests/unit/reader/nothing-invented.ts';
import { mutated, randomFrom } from './mutations.ts';

const seed = 20261125;
const count = 100_000;

/** Linear readers stay far below this, also on a slow machine. */
const highestPerKilobyte = 10;
const start = 20;
const retries = 3;

const kilobytes = (text: string): number => text.length / 1024;

function timeOf(text: string): number {
  const begin = performance.now();
  read(text);
  return performance.now() - begin;
}

/** The time beyond what a linear reader may take, if any; measured again where a busy machine may have spoiled it. */
function isTooSlow(text: string, first: number): boolean {
  const limit = start + highestPerKilobyte * kilobytes(text);
  return first > limit && Array.from({ length: retries }, () => timeOf(text)).every((time) => time > limit);
}

/** What is wrong with the reading of a text, and how long it took. */
function tried(text: string): { readonly faults: readonly string[]; readonly time: number } {
  try {
    const begin = performance.now();
    const reading = read(text);
    const time = performance.now() - begin;
    factsOf(reading, { now: new Date(0) });
    return { time, faults: [...inventedIn(text, reading), ...(isTooSlow(text, time) ? [`took ${time.toFixed(0)} ms`] : [])] };
  } catch (error) {
    return { time: 0, faults: [`throws ${error}`] };
  }
}

/** Reads 100,000 mutated texts: none may throw, show a value that does not stand in it, or take longer than its length allows. */
export function main() {
  const random = randomFrom(seed);
  const worst = { time: 0, text: '' };
  let size = 0;
  let failed = 0;
  for (let index = 0; index < count; index += 1) {
    const text = mutated(random);
    const { faults, time } = tried(text);
    size += kilobytes(text);
    if (kilobytes(text) > 1 && time / kilobytes(text) > worst.time / kilobytes(worst.text || ' ')) Object.assign(worst, { time, text });
    if (faults.length > 0) {
      failed += 1;
      if (failed <= 20) console.log(`text ${index}: ${faults.slice(0, 3).join('; ')}\n${JSON.stringify(text.slice(0, 600))}`);
    }
  }
  console.log(
    `${count} texts, ${(size / 1024).toFixed(0)} MB, ${failed} failed; slowest: ${(worst.time / kilobytes(worst.text)).toFixed(1)} ms per KB`,
  );
  if (failed > 0) process.exitCode = 1;
}
