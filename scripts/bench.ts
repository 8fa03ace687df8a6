import { readFileSync } from 'node:fs';
import { read } from '../diagnosis/reader/read.ts';
import { kinds, ofSize } from './hostile-texts.ts';

const runs = 5;
const retries = 8;
const small = 64 * 1024;
const large = 256 * 1024;
/** Four times the text may take four times the time, and a little. */
const highestRatio = 4.4;
/** Below this a ratio measures the memory of a text that no longer fits the caches, not the reader. */
const floor = 25;

type Times = { readonly small: number; readonly large: number };

/** The processor time that some work takes, in milliseconds: other programs on the machine do not count. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const middle = <T>(list: readonly T[], order: (item: T) => number): T =>
  list.toSorted((a, b) => order(a) - order(b))[list.length >> 1] as T;

const ratioOf = ({ small, large }: Times): number => large / small;

/** The run with the middle ratio. Four small texts make as much garbage as a large one: the collector weighs on both alike. */
function timesOf(unit: string): Times {
  const texts = Array.from({ length: large / small }, () => ofSize(unit, small));
  const text = ofSize(unit, large);
  const times = Array.from({ length: runs }, () => ({
    small: timeOf(() => texts.map((text) => read(text))) / texts.length,
    large: timeOf(() => read(text)),
  }));
  return middle(times, ratioOf);
}

/** The times of one kind; measured again where a busy machine may have spoiled them. */
function measured(unit: string): Times {
  let times = timesOf(unit);
  for (let attempt = 0; attempt < retries && isTooSlow(times); attempt += 1) {
    const again = timesOf(unit);
    if (ratioOf(again) < ratioOf(times)) times = again;
  }
  return times;
}

const isTooSlow = ({ small, large }: Times): boolean => large >= floor && large > highestRatio * small;

/** Times the reader on 64 KB and 256 KB of each kind of text; fails where four times the text takes more than 4.4 times as long. */
export function main() {
  read(ofSize(kinds['many outputs'] ?? '', large));
  const paste = readFileSync('tests/fixtures/gen5-joined.txt', 'utf8');
  const pastes = Array.from({ length: 51 }, () => timeOf(() => read(paste)));
  console.log(`a paste of ${(paste.length / 1024).toFixed(1)} KB: ${middle(pastes, (time) => time).toFixed(2)} ms`);
  const slow = Object.entries(kinds).filter(([name, unit]) => {
    const time = measured(unit);
    const mark = isTooSlow(time) ? '  NOT LINEAR' : '';
    console.log(
      `${name.padEnd(34)} ${time.small.toFixed(1).padStart(8)} ms ${time.large.toFixed(1).padStart(8)} ms  x ${ratioOf(time).toFixed(2)}${mark}`,
    );
    return mark !== '';
  });
  console.log(`${Object.keys(kinds).length} kinds, ${slow.length} not linear`);
  if (slow.length > 0) process.exitCode = 1;
}
