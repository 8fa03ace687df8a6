import { type FactId, factIds, type Known, unsure } from '../facts';
import { buildLists, errorLists, partLists } from './lists';
import type { Choices } from './number';
import { weights } from './weights';

/** Nothing is known of a fact; a value by the pattern of the fact; one or more of several values. */
const absent = '-';
const byPattern = '*';
const some = 'some';

/** One of several values is there about so often. */
const partWeights = [6, 1];

/** A number or a code is of our lists far more often than not. */
const listedWeights = [1, 15];

/** Behind a build: nothing, a revision of the usual size, a larger one. */
const revisionWeights = [3, 12, 1];
const commonRevisions = 10_000;

type Entry = { readonly value: string; readonly weights: readonly [alone: number, beside: number]; readonly since: number };

/** The values of a fact that a version knows, and their weights without a paste and with one. */
type Row = { readonly fact: FactId; readonly entries: readonly Entry[]; readonly weights: readonly [alone: number[], beside: number[]] };

const rows = (Object.keys(weights) as FactId[]).map((fact) => ({ fact, entries: weights[fact].split(' | ').map(entryOf) }));

/** Made once for each version. */
const tables = new Map<number, readonly Row[]>();

function tableOf(version: number): readonly Row[] {
  const table = rows.flatMap(({ fact, entries: all }): Row[] => {
    const entries = all.filter(({ since }) => since <= version);
    const weightsOf = (context: 0 | 1) => entries.map((entry) => entry.weights[context]);
    return entries.length > 0 ? [{ fact, entries, weights: [weightsOf(0), weightsOf(1)] }] : [];
  });
  tables.set(version, table);
  return table;
}

function entryOf(text: string): Entry {
  const [value = '', alone, beside, since = 1] = text.split(' ');
  return { value, weights: [Number(alone), Number(beside)], since: Number(since) };
}

/** What of a row of lists a version knows, in its order. */
export const upTo = <T>(lists: readonly (readonly T[])[], version: number): readonly T[] => lists.slice(0, version).flat();

/** All facts, one after another; what is likely depends on whether there is a paste, which is the first of them. */
export function factsThrough(choices: Choices, version: number, known: Known): Known {
  const result: Record<string, string> = {};
  for (const row of tables.get(version) ?? tableOf(version)) {
    const value = valueThrough(row, result.pasteSeen ? 1 : 0, choices, version, known[row.fact]);
    if (value !== undefined) result[row.fact] = value;
  }
  return Object.fromEntries(factIds.flatMap((fact) => (result[fact] === undefined ? [] : [[fact, result[fact]]])));
}

type Through<T> = (choices: Choices, version: number, value: T) => T;

function valueThrough(
  { fact, entries, weights: among }: Row,
  context: 0 | 1,
  ...[choices, version, value]: Parameters<Through<string | undefined>>
): string | undefined {
  const symbol = value === undefined ? absent : isSeveral(fact) && value !== unsure ? some : value;
  const at = entries.findIndex((entry) => entry.value === symbol);
  const index = choices.pick(among[context], at < 0 ? entries.findIndex((entry) => entry.value === byPattern) : at);
  const chosen = entries[index]?.value;
  if (chosen === absent) return undefined;
  if (chosen === some && isSeveral(fact)) return partsThrough(fact, choices, version, value ?? '');
  if (chosen !== byPattern) return chosen;
  return (fact === 'windowsBuild' ? buildThrough : errorThrough)(choices, version, value ?? '');
}

const isSeveral = (fact: FactId): fact is keyof typeof partLists => Object.hasOwn(partLists, fact);

function partsThrough(fact: keyof typeof partLists, ...[choices, version, value]: Parameters<Through<string>>): string {
  const there = value.split('.');
  return upTo<string>(partLists[fact], version)
    .filter((part) => choices.pick(partWeights, there.includes(part) ? 1 : 0) === 1)
    .join('.');
}

/** Gives the place in the list, and whether it stands there. */
function listedThrough(list: readonly string[], ...[choices, , value]: Parameters<Through<string>>): string | undefined {
  const at = list.indexOf(value);
  return choices.pick(listedWeights, at < 0 ? 0 : 1) === 1 ? list[choices.below(list.length, at)] : undefined;
}

/** A build, and behind the point its revision or nothing. */
const buildThrough: Through<string> = (choices, version, value) => {
  const [typed = '', behind] = value.split('.');
  const build = listedThrough(upTo(buildLists, version), choices, version, typed) ?? `${choices.below(100_000, Number(typed))}`;
  const size = choices.pick(revisionWeights, behind === undefined ? 0 : Number(behind) < commonRevisions ? 1 : 2);
  if (size === 0) return build;
  return `${build}.${choices.below(size === 1 ? commonRevisions : 100_000, Number(behind))}`;
};

/** An error of our lists, else its digits. */
const errorThrough: Through<string> = (choices, version, value) => {
  const listed = listedThrough(upTo(errorLists, version), choices, version, value);
  if (listed !== undefined) return listed;
  const isNumber = choices.pick([1, 1], value.startsWith('AADSTS') ? 1 : 0) === 1;
  return isNumber
    ? `AADSTS${choices.below(10_000_000, Number(value.slice('AADSTS'.length)))}`
    : `0x${choices
        .below(2 ** 32, Number(value))
        .toString(16)
        .padStart(8, '0')}`;
};
