import { type KnownField, knownField, knownNames } from './catalogue';
import type { Line } from './lines';
import { knownTitle, type Title } from './titles';

/** What stands on a line of an output: a name, then a colon, then a value, as pasted. `tight`: no blank before the colon. */
export type Pair = { readonly name: string; readonly value: string; readonly tight: boolean; readonly known: KnownField | undefined };

const around = /^["'`*_[{ ]+|["'`*_\] ]+$/g;
const unknownName = /^\d?[A-Za-z][\w()/-]*(?: [A-Za-z0-9(][\w()/-]*){0,5}$/;
const longestName = 48;

/** A name that nobody touched: nearly all of them. */
const cleanName = /^[A-Za-z0-9][\w()/-]*(?: [\w()/-]+)*(?<!_)$/;

/** Takes the words before a colon; gives a name with its blanks put right. */
function nameFrom(text: string): string {
  const bare = text.trim();
  return cleanName.test(bare) ? bare : text.replace(around, '').replace(/ {2,}/g, ' ');
}

const nameWithColon = new RegExp(
  `(?<![\\w/.-])(?:${[...knownNames].sort((a, b) => b.length - a.length).join('|')})["'\`*]{0,3}(?= *:)`,
  'gi',
);

/** A known name on a line, where it begins and where it ends. */
export type NamePlace = { readonly name: string; readonly at: number; readonly end: number };

/** Takes a line; gives the places of all known names with a colon behind them. */
export function namesIn(text: string): NamePlace[] {
  if (!text.includes(':')) return [];
  const places: NamePlace[] = [];
  text.replace(nameWithColon, (found, at: number) => {
    places.push({ name: found.replace(/["'`*]+$/, ''), at, end: at + found.length });
    return found;
  });
  return places;
}

/** Takes a line; gives its field of the catalogue, written with a colon or as a row of a table, or undefined. */
export function fieldIn(text: string): Pair | undefined {
  const row = text.startsWith('|') ? text.slice(1).trimStart() : text;
  const pair = pairIn(row);
  if (pair?.known) return pair;
  const bar = row.indexOf('|');
  if (bar < 1 || bar > longestName) return undefined;
  const name = nameFrom(row.slice(0, bar));
  const known = knownField(name);
  const value = row.slice(bar + 1).trim();
  return (
    known && { name, known, tight: false, value: (value.endsWith('|') ? value.slice(0, -1) : value).replace(/^: *(?:\| *|$)/, '').trim() }
  );
}

/** The fields of lines, found once for each: every stage asks for them. */
const fields = new WeakMap<Line, Pair | null>();

/** The field of a line, as `fieldIn` gives it. */
export function fieldOf(line: Line): Pair | undefined {
  let field = fields.get(line);
  if (field === undefined) {
    field = fieldIn(line.text) ?? null;
    fields.set(line, field);
  }
  return field ?? undefined;
}

/** The field of a line, or else whatever stands there as a name and a value. */
export const pairOf = (line: Line): Pair | undefined => fieldOf(line) ?? pairIn(line.text);

/** Takes a line; gives the name before its first colon and the value after it, or undefined where no name can be. */
export function pairIn(text: string): Pair | undefined {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > longestName) return undefined;
  const before = text.slice(0, colon);
  const name = nameFrom(before);
  const known = knownField(name);
  if (!known && !unknownName.test(name)) return undefined;
  return { name: known?.name ?? name, known, tight: !before.endsWith(' '), value: valueAfter(text.slice(colon + 1)) };
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

/** The frame of a section: `+-----+`, whole or cut off. */
export const isRuler = (text: string): boolean => /^\+?-{8,}\+?$|^\+-{2,}\+?$/.test(text);

const strip = (text: string, signs: string): string => {
  let first = 0;
  let last = text.length;
  while (first < last && signs.includes(text.charAt(first))) first += 1;
  while (last > first && signs.includes(text.charAt(last - 1))) last -= 1;
  return text.slice(first, last);
};

/** Takes a line and its neighbours; gives the section that it opens, or undefined. A framed title may be one we do not know. */
export function titleIn(line: Line, before: Line | undefined, after: Line | undefined): (Title & { readonly framed: boolean }) | undefined {
  const words = strip(line.text, '|+-=*#[]: "\'');
  // No title has a colon, and nearly every other line has one.
  if (words.includes(':')) return undefined;
  const framed = /^[|+]/.test(line.text);
  const title = knownTitle(words);
  if (title) return { ...title, framed };
  const ruled = line.text.startsWith('|') && [before, after].some((near) => near !== undefined && isRuler(near.text));
  return ruled && /^[^|:]{3,60}$/.test(words) ? { name: words, translated: false, framed } : undefined;
}

const path = '[A-Za-z]:\\\\[^<>|]{0,200}';
const windowsPrompt = new RegExp(`^(?:\\[[^\\]]{1,80}\\]: ?)?(?:\\*Evil-WinRM\\* ?)?(?:PS(?: ${path})?|${path})>|^PS [A-Za-z]:\\\\`);
const otherPrompt = /^\$ |^[\w.-]{1,40}@[\w.-]{1,60}[:~][^$#]{0,200}[$#] /;

export const isPrompt = (text: string): boolean => windowsPrompt.test(text) || otherPrompt.test(text);

/** The command that prints the output, typed at a prompt, alone on a line or logged by a tool. */
export const isStatusCommand = (text: string): boolean =>
  /dsregcmd/i.test(text) &&
  /\bdsregcmd(?:\.exe)?"?(?: +\/\w{1,20}){0,3} +\/status(?:_old)?(?: +\/\w{1,20}){0,2}(?: *[|>] ?[^|]{0,200})?["'`]?$/i.test(text) &&
  (isPrompt(text) || /^["'`]?dsregcmd|\\dsregcmd(?:\.exe)?/i.test(text));

/** The last line of an output. */
export const isClosing = (text: string): boolean => /^for more information, please visit/i.test(text);

/** A line that stands in the place of lines left out, or the fence of a code block: it ends a value and nothing else. */
export const isGap = (text: string): boolean =>
  text === '' || /^(?:["'`]{1,3}$|```|~~~|\(?(?:\.{3}|…)|\[\.{3}\]|<snip>|\[snip\])/i.test(text);
