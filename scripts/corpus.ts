import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyCase } from '../diagnosis/case.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { read } from '../diagnosis/reader/read.ts';
import type { Reading } from '../diagnosis/reader/reading.ts';
import { readThroughStages, type Stage, stages } from '../diagnosis/reader/stages.ts';
import { takePaste } from '../diagnosis/take-paste.ts';
import { checkFieldCases } from './field-cases.ts';

type Expected = string | null;

type Sample = {
  readonly file: string;
  readonly expect: Readonly<Record<string, Expected>>;
  readonly accept?: Readonly<Record<string, readonly string[]>>;
  readonly compare?: 'ignore-case';
  readonly encoding?: string;
};

type Scenario = {
  readonly id: string;
  readonly file: string;
  readonly now: string;
  readonly expectFirst: string | null;
  readonly expectAlso: readonly string[];
  readonly mustNot: readonly string[];
  readonly may?: readonly string[];
  readonly soft?: readonly string[];
  readonly notes: readonly string[];
  readonly chain?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string>>;
};

/** Checks the reader against a folder of real pastes, the diagnosis against its scenarios, and both against field cases; prints misses. */
export function main([folder = '../shared']: readonly string[]) {
  for (const set of ['corpus', 'corpus/damaged']) checkFields(join(folder, set));
  checkScenarios(join(folder, 'scenarios'));
  if (existsSync(join(folder, 'field/cases.json'))) checkFieldCases(join(folder, 'field/cases.json'));
  printGains(folder);
}

/** Prints what each stage gains: fields and events lost or wrong without it, over all texts and our own fixtures. */
function printGains(folder: string) {
  const texts = [join(folder, 'corpus'), join(folder, 'corpus/damaged'), 'tests/fixtures', 'tests/fixtures/damaged'].flatMap(textsIn);
  const gains = stages.map((stage) => `  ${stage}: ${texts.reduce((sum, text) => sum + gainOf(stage, text), 0)}`);
  console.log([`Fields and events that a stage gains, over ${texts.length} texts:`, ...gains].join('\n'));
}

const textsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => textOf(folder, { file, encoding: file.includes('utf16le') ? 'utf-16le' : 'utf-8' }))
    : [];

function gainOf(stage: Stage, text: string): number {
  const itemsOf = ({ fields, events }: Reading): string[] => [
    ...fields.map(({ section, name, value }) => `${section} ${name} ${value}`),
    ...events.map(({ id, codes, resource }) => `${id} ${codes} ${resource}`),
  ];
  const without = new Set(itemsOf(readThroughStages(text, stage)));
  return itemsOf(read(text)).filter((item) => !without.has(item)).length;
}

const indexOf = <T>(folder: string): readonly T[] => JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));

const textOf = (folder: string, { file, encoding = 'utf-8' }: { file: string; encoding?: string }): string =>
  readFileSync(join(folder, file), encoding.startsWith('utf-16le') ? 'utf16le' : 'utf8');

function checkFields(folder: string) {
  if (!existsSync(folder)) return;
  const samples = indexOf<Sample>(folder);
  const misses = samples.flatMap((sample) => {
    const reading = read(textOf(folder, sample));
    return Object.keys(sample.expect)
      .filter((name) => !isFound(reading, name, sample))
      .map((name) => `  ${sample.file}  ${name}: expected ${shown([sample.expect[name]])}, got ${shown(valuesOf(reading, name))}`);
  });
  const invented = samples.flatMap((sample) => {
    const text = textOf(folder, sample);
    return inventedIn(read(text), text).map((line) => `  ${sample.file}  invented ${line}`);
  });
  const total = samples.reduce((sum, { expect }) => sum + Object.keys(expect).length, 0);
  const percent = ((100 * (total - misses.length)) / total).toFixed(1);
  console.log([`${folder}: ${total - misses.length} of ${total} fields, ${percent} %`, ...misses, ...invented].join('\n'));
}

const shown = (values: readonly (Expected | undefined)[]): string =>
  values.length > 0 ? values.map((value) => JSON.stringify(value)).join(' and ') : 'nothing';

/** The values of a field outside work accounts, or inside them if only they print it. */
function valuesOf({ fields }: Reading, name: string): Expected[] {
  const named = fields.filter((field) => field.name === name);
  const own = named.filter(({ section }) => !section.startsWith('Work Account '));
  return (own.length > 0 || !name.startsWith('Workplace') ? own : named).map(({ value }) => value);
}

function isFound(reading: Reading, name: string, { expect, accept, compare }: Sample): boolean {
  const normalised = (value: Expected | undefined) => (compare === 'ignore-case' ? value?.toLowerCase() : value?.trim()) ?? null;
  const wanted = [expect[name], ...(accept?.[name] ?? [])].map(normalised);
  return valuesOf(reading, name).some((value) => wanted.includes(normalised(value)));
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Values whose letters and digits are not in the text; YES and NO may have been spelled differently there. */
function inventedIn({ fields }: Reading, text: string): string[] {
  const all = bare(text.replace(/\\r?\\?n/g, ' '));
  return fields
    .filter(({ value }) => value !== null && value !== 'YES' && value !== 'NO' && !all.includes(bare(value)))
    .map(({ section, name, value }) => `${section} / ${name}: ${value}`);
}

function checkScenarios(folder: string) {
  if (!existsSync(folder)) return;
  const scenarios = indexOf<Scenario>(folder);
  const faults = scenarios.map((scenario) => ({ scenario, found: faultsOf(folder, scenario) }));
  const right = faults.filter(({ found }) => found.length === 0).length;
  const lines = faults.flatMap(({ scenario, found }) => found.map((fault) => `  ${scenario.id}: ${fault}`));
  console.log([`${folder}: ${right} of ${scenarios.length} scenarios`, ...lines].join('\n'));
}

function faultsOf(folder: string, scenario: Scenario): string[] {
  const answered = { ...emptyCase, known: scenario.answers ?? {} };
  const options = { ranJustNow: scenario.answers?.ranJustNow === 'yes', now: new Date(scenario.now) };
  const { reading, state } = takePaste(answered, textOf(folder, scenario), options);
  const { findings, chain } = diagnose(state);
  const ids: readonly string[] = findings.map(({ id }) => id);
  const { may = [], soft = [], notes } = scenario;
  const first = ids.find((id) => !may.includes(id) && !soft.includes(id)) ?? null;
  return [
    ...(first === scenario.expectFirst ? [] : [`first is ${first}, expected ${scenario.expectFirst}`]),
    ...scenario.expectAlso.filter((id) => !ids.includes(id)).map((id) => `misses ${id}`),
    ...scenario.mustNot.filter((id) => ids.includes(id)).map((id) => `must not find ${id}`),
    ...findings.filter(({ id, severity }) => soft.includes(id) && severity === 'blocking').map(({ id }) => `${id} is blocking`),
    ...notes.filter((note) => !(reading.notes as readonly string[]).includes(note)).map((note) => `note ${note} is missing`),
    ...Object.entries(scenario.chain ?? {}).flatMap(([link, state]) => {
      const got = chain.find((part) => part.link === link)?.state;
      return got === state ? [] : [`link ${link} is ${got}, expected ${state}`];
    }),
  ];
}
