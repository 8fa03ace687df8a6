import { read } from '../../diagnosis/reader/read';
import { kinds, ofSize } from '../../scripts/hostile-texts';
import { middle } from './middle';

const runs = 5;
const retries = 8;
const kilobyte = 1024;
const sizes = [8, 64, 256] as const;
/** How much longer the next size may take: its factor in size, eight and four, plus some margin. */
const highestRatios = [9.3, 4.4] as const;
/** Below this, in milliseconds for 256 KB, a ratio measures cache misses rather than the reader. */
const floor = 25;

/** The most the reader may exceed its limit, even if the bare pieces of the text exceed it too. */
const tolerance = 1.25;

/** Milliseconds for one text of each size. */
type Times = readonly number[];

/** CPU time in milliseconds, so that other programs on the machine do not count. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const ratiosOf = (times: Times): readonly number[] => highestRatios.map((_, index) => (times[index + 1] ?? 0) / (times[index] ?? 1));

const isTooSlow = (times: Times, limits: readonly number[]): boolean =>
  (times.at(-1) ?? 0) >= floor && ratiosOf(times).some((ratio, index) => ratio > (limits[index] ?? 0));

/** The minimal work that allocates like a reader, for each line and each name: its growth is that of the machine's memory. */
const pieces = (text: string): unknown =>
  text.split(/[\n:]/).map((piece, number) => ({ text: piece.trim(), number, width: piece.length, words: [piece] }));

/** As many texts of each size as add up to the largest, so that all produce the same amount of garbage. */
function timesOf(unit: string, work: (text: string) => unknown): Times {
  const groups = sizes.map((size) => Array.from({ length: sizes[2] / size }, () => ofSize(unit, size * kilobyte)));
  const rounds = Array.from({ length: runs }, () => groups.map((texts) => timeOf(() => texts.map((text) => work(text))) / texts.length));
  return sizes.map((_, index) => middle(rounds.map((times) => times[index] ?? 0)));
}

/** The times of one kind; measured again if a busy machine may have spoiled them. */
function measured(unit: string): Times {
  const worst = (times: Times) => Math.max(...ratiosOf(times).map((ratio, index) => ratio / (highestRatios[index] ?? 1)));
  let times = timesOf(unit, read);
  for (let attempt = 0; attempt < retries && isTooSlow(times, highestRatios); attempt += 1) {
    const again = timesOf(unit, read);
    if (worst(again) < worst(times)) times = again;
  }
  return times;
}

const columnsOf = (times: Times): string =>
  [...times.map((time) => `${time.toFixed(2).padStart(8)} ms`), ...ratiosOf(times).map((ratio) => `x ${ratio.toFixed(2)}`)].join('  ');

/**
 * Times the reader on 8, 64 and 256 KB of each kind of text. Fails if eight times the text takes over 9.3 times as long, or four times the
 * text over 4.4 times, and that is also more than its bare pieces take, or over a quarter more in any case.
 */
export function main() {
  for (let round = 0; round < 20; round += 1) read(ofSize(kinds['many outputs'] ?? '', sizes[1] * kilobyte));
  const slow = Object.entries(kinds).filter(([name, unit]) => {
    const times = measured(unit);
    const isSlow = isTooSlow(times, highestRatios);
    const bare = isSlow ? timesOf(unit, pieces) : [];
    const limits = highestRatios.map((highest, index) => Math.min(Math.max(highest, ratiosOf(bare)[index] ?? 0), highest * tolerance));
    const isSlower = isTooSlow(times, limits);
    console.log(`${name.padEnd(34)} ${columnsOf(times)}${isSlower ? '  NOT LINEAR' : ''}`);
    if (isSlow) console.log(`${'  bare pieces'.padEnd(34)} ${columnsOf(bare)}`);
    return isSlower;
  });
  console.log(`${Object.keys(kinds).length} kinds, ${slow.length} not linear`);
  if (slow.length > 0) process.exitCode = 1;
}
