import { definitionOf, type FactId, factIds, type Known, unsure } from '../facts';
import type { Coder } from './entropy-coder';
import { frequencies as frequencyRows } from './frequencies';
import { buildLists, errorLists, type Lists, partLists } from './lists';

/** Symbols in the table: an unknown fact, a value by the fact's pattern, one or more of several values. */
const absent = '-';
const byPattern = '*';
const oneOrMore = 'some';

/** How often one of several values is absent or present. */
const partFrequencies = [6, 1];

/** Builds and error codes are far more often in our lists than not. */
const listedFrequencies = [1, 15];

/** After a build: no revision, one of the usual size, or a larger one. */
const revisionFrequencies = [3, 12, 1];
const commonRevisions = 10_000;

/** A value's frequency without and with a paste, and the version that introduced it. */
type Entry = { readonly value: string; readonly frequencies: readonly [withoutPaste: number, withPaste: number]; readonly since: number };

/** The values that a version knows for a fact, and their frequencies without and with a paste. */
type Row = {
  readonly fact: FactId;
  readonly entries: readonly Entry[];
  readonly frequencies: readonly [withoutPaste: number[], withPaste: number[]];
};

const rows = (Object.keys(frequencyRows) as FactId[]).map((fact) => ({ fact, entries: frequencyRows[fact].split(' | ').map(entryOf) }));

/** Built once per version. */
const tables = new Map<number, readonly Row[]>();

function tableOf(version: number): readonly Row[] {
  const present = tables.get(version);
  if (present) return present;
  const table = rows.flatMap(({ fact, entries: all }): Row[] => {
    const entries = all.filter(({ since }) => since <= version);
    const frequenciesOf = (context: 0 | 1) => entries.map(({ frequencies }) => frequencies[context]);
    return entries.length > 0 ? [{ fact, entries, frequencies: [frequenciesOf(0), frequenciesOf(1)] }] : [];
  });
  tables.set(version, table);
  return table;
}

function entryOf(text: string): Entry {
  const [value = '', withoutPaste, withPaste, since = 1] = text.split(' ');
  return { value, frequencies: [Number(withoutPaste), Number(withPaste)], since: Number(since) };
}

/** The entries that a version knows. */
export const entriesUpTo = <T>(lists: Lists<T>, version: number): readonly T[] => listsUpTo(lists, version).flat();

/** The lists that a version knows, oldest first. */
export const listsUpTo = <T>(lists: Lists<T>, version: number): readonly (readonly T[])[] =>
  Object.entries(lists).flatMap(([added, list]) => (Number(added) <= version ? [list] : []));

/** Whether a version can encode everything known. */
export const canHoldFacts = (version: number, known: Known): boolean =>
  (Object.entries(known) as [FactId, string][]).every(([fact, value]) => {
    const entries = tableOf(version).find((row) => row.fact === fact)?.entries ?? [];
    if (isSeveral(fact) && value !== unsure) return value.split('.').every((part) => partsOf(fact, version).includes(part));
    const isAnyOfPattern = entries.some((entry) => entry.value === byPattern) && definitionOf(fact).pattern?.test(value);
    return isAnyOfPattern || entries.some((entry) => entry.value === value);
  });

/** Encodes or decodes all facts in sequence. Probabilities depend on whether there is a paste, so that fact comes first. */
export function codeFacts(coder: Coder, version: number, known: Known): Known {
  const result: Record<string, string> = {};
  for (const row of tableOf(version)) {
    const value = codeValue(row, result.pasteSeen ? 1 : 0, coder, version, known[row.fact]);
    if (value !== undefined) result[row.fact] = value;
  }
  return Object.fromEntries(factIds.flatMap((fact) => (result[fact] === undefined ? [] : [[fact, result[fact]]])));
}

type Code<T> = (coder: Coder, version: number, value: T) => T;

function codeValue(
  { fact, entries, frequencies }: Row,
  context: 0 | 1,
  ...[coder, version, value]: Parameters<Code<string | undefined>>
): string | undefined {
  const symbol = value === undefined ? absent : isSeveral(fact) && value !== unsure ? oneOrMore : value;
  const at = entries.findIndex((entry) => entry.value === symbol);
  const index = coder.pick(frequencies[context], at < 0 ? entries.findIndex((entry) => entry.value === byPattern) : at);
  const chosen = entries[index]?.value;
  if (chosen === absent) return undefined;
  if (chosen === oneOrMore && isSeveral(fact)) return codeParts(fact, coder, version, value ?? '');
  if (chosen !== byPattern) return chosen;
  return (fact === 'windowsBuild' ? codeBuild : codeError)(coder, version, value ?? '');
}

/** Whether a fact can have several values at once, so that its parts are coded one by one. */
export const isSeveral = (fact: FactId): fact is keyof typeof partLists => Object.hasOwn(partLists, fact);

const partsOf = (fact: keyof typeof partLists, version: number): readonly string[] => entriesUpTo<string>(partLists[fact], version);

function codeParts(fact: keyof typeof partLists, ...[coder, version, value]: Parameters<Code<string>>): string {
  const present = value.split('.');
  const parts = partsOf(fact, version).filter((part) => coder.pick(partFrequencies, present.includes(part) ? 1 : 0) === 1);
  // A later version may insert new parts between old ones, so sort them by today's list.
  return (definitionOf(fact).values ?? []).filter((part) => parts.includes(part)).join('.');
}

/** Codes a listed value by its index; undefined if it isn't listed. */
function codeListed(list: readonly string[], ...[coder, , value]: Parameters<Code<string>>): string | undefined {
  const at = list.indexOf(value);
  return coder.pick(listedFrequencies, at < 0 ? 0 : 1) === 1 ? list[coder.below(list.length, at)] : undefined;
}

/** A build and its revision, if any. */
const codeBuild: Code<string> = (coder, version, value) => {
  const [typed = '', revision] = value.split('.');
  const build = codeListed(entriesUpTo(buildLists, version), coder, version, typed) ?? `${coder.below(100_000, Number(typed))}`;
  const size = coder.pick(revisionFrequencies, revision === undefined ? 0 : Number(revision) < commonRevisions ? 1 : 2);
  if (size === 0) return build;
  return `${build}.${coder.below(size === 1 ? commonRevisions : 100_000, Number(revision))}`;
};

/** A listed error, or else its digits. */
const codeError: Code<string> = (coder, version, value) => {
  const listed = codeListed(entriesUpTo(errorLists, version), coder, version, value);
  if (listed !== undefined) return listed;
  const isNumber = coder.pick([1, 1], value.startsWith('AADSTS') ? 1 : 0) === 1;
  return isNumber
    ? `AADSTS${coder.below(10_000_000, Number(value.slice('AADSTS'.length)))}`
    : `0x${coder
        .below(2 ** 32, Number(value))
        .toString(16)
        .padStart(8, '0')}`;
};
