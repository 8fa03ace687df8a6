import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownNames } from '@/diagnosis/reader/catalogue';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';
import { readThroughStages, type Stage, stages } from '@/diagnosis/reader/stages';
import { shownLines } from '@/diagnosis/shown-lines';
import { entriesOf } from '@/files/entries-of';
import { kinds, ofSize } from './hostile-texts';
import { mutated, randomFrom } from './mutations';
import { processorTime } from './processor-time';
import { attack, fieldPrefixes, prefixesOf, pumps } from './pumps';

const kilobyte = 1024;
/** CPU time that 64 KB may take: milliseconds, or a multiple of ordinary outputs if that is higher, because machines differ. */
const limit = { milliseconds: 25, timesOrdinary: 4 };
/** How much longer four times the text may take: sixteen would be quadratic, and the collector makes ten of four with 30,000 lines. */
const highestGrowth = 12;
/** Milliseconds for 4 KB above which an expression is measured more closely. */
const conspicuous = 0.5;

const timeOf = (work: () => void, runs = 7): number => processorTime(work, runs);
/** The names decide what a file is opened as. */
const fileNames = ['pc.txt', 'pcs.csv', 'pcs.json', 'pcs.jsonl'];

const readWhole = (text: string) => factsOf(read(text), { now: new Date(0) });

type Measured = { readonly name: string; readonly times: readonly [number, number] };

const ofTwoSizes = (name: string, textOf: (size: number) => string, work: (text: string) => void): Measured => ({
  name,
  times: [timeOf(() => work(textOf(64 * kilobyte))), timeOf(() => work(textOf(256 * kilobyte)))],
});

/** Opens a text as every kind of file. */
async function openAsFiles(text: string) {
  const files = fileNames.map((name) => new File([text], name));
  for await (const _ of entriesOf(files, { entries: 10_000, bytes: 1024 * kilobyte })) {
  }
}

/**
 * Every regular expression run on ordinary and damaged texts, pasted and in files, including those built at run time, with prefixes of
 * its matches. What is typed into the look-up is cut to 200 characters first, so its expressions are not among them.
 */
async function expressionsInUse(): Promise<ReadonlyMap<string, { readonly expression: RegExp; readonly found: Set<string> }>> {
  const seen = new Map<string, { expression: RegExp; found: Set<string> }>();
  const random = randomFrom(20261130);
  const own = ['tests/fixtures', 'tests/fixtures/damaged'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const units = Object.values(kinds).map((unit) => ofSize(unit, 3 * kilobyte));
  // Made before anything is recorded: what damages them are expressions as well.
  const texts = [...own, ...units, ...Array.from({ length: 2000 }, () => mutated(random))];
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const result = exec.call(this, text);
    const known = seen.get(String(this)) ?? { expression: this, found: new Set(['']) };
    seen.set(String(this), known);
    if (result && known.found.size < 4) known.found.add(result[0].slice(0, 24));
    return result;
  };
  try {
    for (const text of texts) {
      const reading = read(text);
      factsOf(reading, { now: new Date(0) });
      shownLines(text, reading);
    }
    for (const text of [...own, ...units]) await openAsFiles(text);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return seen;
}

/** Runs an expression over a text, for every match if it is global. */
const search = (expression: RegExp) => (text: string) => {
  expression.lastIndex = 0;
  if (expression.global) text.replace(expression, '');
  else expression.exec(text);
};

/** Expressions that some prefix and pump keep conspicuously busy. */
async function slowExpressions(): Promise<readonly Measured[]> {
  const all = [...(await expressionsInUse()).values()].map(({ expression, found }) => ({
    // A fresh one, without what the engine has optimised so far.
    expression: new RegExp(expression.source, expression.flags),
    begins: [...new Set([...found].flatMap(prefixesOf))],
  }));
  console.log(`${all.length} expressions`);
  return all.flatMap(({ expression, begins }) => {
    const work = search(expression);
    for (const begin of begins)
      for (const pump of [...pumps.filter(({ length }) => length === 1), begin.slice(-2)].filter((one) => one !== '')) {
        const start = performance.now();
        work(attack(begin, pump, 4 * kilobyte));
        if (performance.now() - start < conspicuous || timeOf(() => work(attack(begin, pump, 4 * kilobyte))) < conspicuous) continue;
        return [ofTwoSizes(`${expression} on ${JSON.stringify([begin, pump])}`, (size) => attack(begin, pump, size), work)];
      }
    return [];
  });
}

/** The slowest prefix and pump for each field in the catalogue. */
function slowFields(): readonly Measured[] {
  return knownNames.map((name) => {
    const all = fieldPrefixes(name).flatMap((begin) => pumps.map((pump) => ({ begin, pump })));
    const times = all.map(({ begin, pump }) => timeOf(() => readWhole(attack(begin, pump, 8 * kilobyte)), 1));
    const { begin, pump } = all[times.indexOf(Math.max(...times))] ?? { begin: name, pump: ' ' };
    return ofTwoSizes(JSON.stringify([begin, pump]), (size) => attack(begin, pump, size), readWhole);
  });
}

/** Each kind of hostile text. */
function slowKinds(): readonly Measured[] {
  return Object.entries(kinds).map(([name, unit]) => ofTwoSizes(name, (size) => ofSize(unit, size), readWhole));
}

function stageCosts(slowest: string) {
  const text = ofSize(kinds[slowest] ?? '', 64 * kilobyte);
  const whole = timeOf(() => readThroughStages(text));
  const costs = stages.map((stage: Stage) => `${stage} ${(whole - timeOf(() => readThroughStages(text, stage))).toFixed(1)}`);
  console.log(`milliseconds that leaving out a stage saves on "${slowest}": ${costs.join(', ')}`);
}

/** Prints the slowest of a group and all that are too slow; returns the number of the latter. */
function tooSlow(group: string, all: readonly Measured[], most: number): number {
  const isSlow = ({ times }: Measured) => times[0] > most || (times[1] > most && times[1] > highestGrowth * times[0]);
  console.log(`\n${group}, the slowest of ${all.length}: ms for 64 KB and 256 KB`);
  for (const [index, one] of all.toSorted((a, b) => b.times[0] - a.times[0]).entries())
    if (isSlow(one) || index < 8)
      console.log(`${one.times.map((time) => time.toFixed(1).padStart(8)).join('')}  ${isSlow(one) ? 'TOO SLOW ' : ''}${one.name}`);
  return all.filter(isSlow).length;
}

/** Looks for texts that keep the reader, one of its expressions or a field busy for too long for their length; takes three minutes. */
export async function main() {
  // As in a server that has run for a while.
  for (const unit of Object.values(kinds)) for (let round = 0; round < 4; round += 1) readWhole(ofSize(unit, 32 * kilobyte));
  const ordinary = timeOf(() => readWhole(ofSize(kinds['many outputs'] ?? '', 64 * kilobyte)), 9);
  const most = Math.max(limit.milliseconds, limit.timesOrdinary * ordinary);
  console.log(`64 KB of ordinary outputs take ${ordinary.toFixed(1)} ms, any text may take ${most.toFixed(1)} ms`);
  const kindsTimed = slowKinds();
  const failed =
    tooSlow('kinds', kindsTimed, most) + tooSlow('fields', slowFields(), most) + tooSlow('expressions', await slowExpressions(), most);
  stageCosts(kindsTimed.toSorted((a, b) => b.times[0] - a.times[0])[0]?.name ?? '');
  console.log(`\n${failed} too slow`);
  if (failed > 0) process.exitCode = 1;
}
