import { readFileSync } from 'node:fs';
import { read } from '../diagnosis/reader/read.ts';
import { kinds, ofSize } from './hostile-texts.ts';

const runs = 5;
const retries = 4;
const small = 64 * 1024;
const large = 256 * 1024;
/** Four times the text may take four times the time, and a little. */
const highestRatio = 4.4;
/** Below this a ratio measures noise. */
const floor = 5;

type Times = { readonly small: number; readonly large: number };

/** The middle of several times, in milliseconds. */
function median(work: () => void, count = runs): number {
  const times = Array.from({ length: count }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[count >> 1] ?? 0;
}

/** Four small texts make as much garbage as a large one: the collector then weighs on both alike. */
function timesOf(unit: string): Times {
  const texts = [few(unit), few(unit), few(unit), few(unit)];
  const text = ofSize(unit, large);
  return { small: median(() => texts.map(read)) / texts.length, large: median(() => read(text)) };
}

const few = (unit: string): string => ofSize(unit, small);

/** The times of one kind; measured again where a busy machine may have spoiled them. */
function measured(unit: string): Times {
  let times = timesOf(unit);
  for (let attempt = 0; attempt < retries && isTooSlow(times); attempt += 1) {
    const again = timesOf(unit);
    times = { small: Math.min(times.small, again.small), large: Math.min(times.large, again.large) };
  }
  return times;
}

const isTooSlow = ({ small, large }: Times): boolean => large >= floor && large > highestRatio * small;

/** Times the reader on 64 KB and 256 KB of each kind of text; fails where four times the text takes more than 4.4 times as long. */
export function main() {
  read(ofSize(kinds['many outputs'] ?? '', large));
  const paste = readFileSync('tests/fixtures/gen5-joined.txt', 'utf8');
  console.log(`a paste of ${(paste.length / 1024).toFixed(1)} KB: ${median(() => read(paste), 51).toFixed(2)} ms`);
  const slow = Object.entries(kinds).filter(([name, unit]) => {
    const time = measured(unit);
    const ratio = time.large / time.small;
    const mark = isTooSlow(time) ? '  NOT LINEAR' : '';
    console.log(
      `${name.padEnd(34)} ${time.small.toFixed(1).padStart(8)} ms ${time.large.toFixed(1).padStart(8)} ms  x ${ratio.toFixed(2)}${mark}`,
    );
    return mark !== '';
  });
  console.log(`${Object.keys(kinds).length} kinds, ${slow.length} not linear`);
  if (slow.length > 0) process.exitCode = 1;
}
