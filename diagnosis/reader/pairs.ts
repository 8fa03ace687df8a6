import { type KnownField, knownField } from './catalogue';
import { trimmed } from './trim';

/**
 * A line of the form name, colon, value, as pasted. `tight`: no space before the colon. `bare`: the line starts with a field name exactly
 * as dsregcmd spells it, apart from case.
 */
export type Pair = {
  readonly name: string;
  readonly value: string;
  readonly tight: boolean;
  readonly bare: boolean;
  readonly known: KnownField | undefined;
};

/** Characters that people and editors put around a name. */
const wrapping = '"\'`*_[]{ ';

const unknownName = /^\d?[A-Za-z][\w()/-]*(?: [A-Za-z0-9(][\w()/-]*){0,5}$/;
const maxNameLength = 48;

/** Cleans up the words before a colon into a name; dots may lead from it to the colon. */
function nameFrom(text: string): string {
  const name = trimmed(text, wrapping);
  return (name.endsWith('..') ? trimmed(name, '. ') : name).replace(/ {2,}/g, ' ');
}

/** The known field on a line. */
export function fieldIn(text: string): Pair | undefined {
  const pair = pairOn(text);
  return pair?.known && pair;
}

/** The known field on a line, or else any other name and value. */
export function pairOn(text: string): Pair | undefined {
  const isRow = text.startsWith('|');
  const pair = pairIn(isRow ? text.slice(1).trimStart() : text);
  if (!isRow) return pair;
  return pair?.known && { ...pair, bare: false };
}

/** Splits a line at its first colon; undefined if no name can precede it. */
export function pairIn(text: string): Pair | undefined {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > maxNameLength) return undefined;
  const tight = text.charAt(colon - 1) !== ' ';
  const before = text.slice(0, colon);
  const printed = knownField(before.trimEnd());
  const name = printed ? printed.name : nameFrom(before);
  const known = printed ?? knownField(name);
  if (!known && !unknownName.test(name)) return undefined;
  const value = valueAfter(text.slice(colon + 1));
  return { name: known?.name ?? name, known, tight, bare: printed !== undefined, value };
}

/** Windows 10 1607 prints `KeySignTest: : PASSED` with two colons; a bold name may leave its closing asterisks. */
function valueAfter(text: string): string {
  const value = text.trim();
  if (!value.startsWith(':') && !value.startsWith('*')) return value;
  return (
    value
      .replace(/^: ?(?!:)/, '')
      // The closing asterisks of a bold name; a mask has more of them.
      .replace(/^\*\*(?: +|$)/, '')
      .trimStart()
  );
}
