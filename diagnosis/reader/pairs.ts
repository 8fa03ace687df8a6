import { type KnownField, knownField } from './catalogue';
import { trimmed } from './trim';

/**
 * What stands on a line of an output: a name, then a colon, then a value, as pasted. `tight`: no space before the colon.
 * `bare`: the line begins with the name of a field, as the tool spells it but for its case.
 */
export type Pair = {
  readonly name: string;
  readonly value: string;
  readonly tight: boolean;
  readonly bare: boolean;
  readonly known: KnownField | undefined;
};

/** What writers put around a name. */
const around = '"\'`*_[]{ ';

const unknownName = /^\d?[A-Za-z][\w()/-]*(?: [A-Za-z0-9(][\w()/-]*){0,5}$/;
const longestName = 48;

/** The words before a colon as a name, with its spaces put right. */
const nameFrom = (text: string): string => trimmed(text, around).replace(/ {2,}/g, ' ');

/** Takes a line; gives its field of the catalogue, written with a colon or as a row of a table, or undefined. */
export function fieldIn(text: string): Pair | undefined {
  const pair = pairOn(text);
  return pair?.known && pair;
}

/** Takes a line; gives its field, or else whatever stands there as a name and a value. */
export function pairOn(text: string): Pair | undefined {
  const isRow = text.startsWith('|');
  const row = isRow ? text.slice(1).trimStart() : text;
  const pair = pairIn(row);
  if (!pair?.known) return columnsOn(row) ?? (isRow ? undefined : pair);
  return isRow ? { ...pair, bare: false } : pair;
}

/** A row of a table: a name of the catalogue, a bar, and the value. */
function columnsOn(row: string): Pair | undefined {
  const bar = row.indexOf('|');
  if (bar < 1 || bar > longestName) return undefined;
  const name = nameFrom(row.slice(0, bar));
  const known = knownField(name);
  if (!known) return undefined;
  const cell = row.slice(bar + 1).trim();
  const value = (cell.endsWith('|') ? cell.slice(0, -1) : cell).replace(/^: *(?:\| *|$)/, '').trim();
  return { name, known, tight: false, bare: false, value };
}

/** Takes a line; gives the name before its first colon and the value after it, or undefined where no name can be. */
export function pairIn(text: string): Pair | undefined {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > longestName) return undefined;
  const tight = text.charAt(colon - 1) !== ' ';
  const before = text.slice(0, colon);
  const printed = knownField(before.trimEnd());
  const name = printed ? printed.name : nameFrom(before);
  const known = printed ?? knownField(name);
  if (!known && !unknownName.test(name)) return undefined;
  const value = valueAfter(text.slice(colon + 1));
  return { name: known?.name ?? name, known, tight, bare: printed !== undefined, value };
}

/** `KeySignTest: : PASSED` of Windows 10 1607 has two colons; the name of a quoted pair ends with its quote mark. */
function valueAfter(text: string): string {
  const value = text.trim();
  if (!value.startsWith(':') && !value.startsWith('*')) return value;
  return (
    value
      .replace(/^: ?(?!:)/, '')
      // The end of a name in bold; a mask has more stars.
      .replace(/^\*\*(?: +|$)/, '')
      .trimStart()
  );
}
