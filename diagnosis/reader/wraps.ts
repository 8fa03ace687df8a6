import { type Kind, knownNames } from './catalogue';
import { beginningOn, type Line } from './lines';
import { fieldIn, type Pair } from './pairs';
import { cleanValue, isUnreadable } from './values';

/** Mail programs wrap at words below this width; a longer line is from a console, which cuts anywhere. */
const consoleWidth = 79;

/** A line at least this long may continue on the next one. */
const nearlyFull = 60;

const oneWord = /^\S+$/;
const opening: Partial<Record<Kind, RegExp>> = {
  url: /^(?:https?:\/\/|urn:|www\.)\S+$/i,
  encoded: /^[\w+/=-]{20,}$/,
  period: /^\[? ?\d{4}-\d\d-\d\d /,
  time: /^\d{4}-\d\d-\d\d /,
  token: /^(?:\{ ?)?[0-9a-f]{8}-[0-9a-f]{4}-|^[0-9a-f]{40}$|^urn:\S+$|^\.[\w-]+\.[\w-]\S*$/i,
  text: /^\{ ?[0-9a-f]{8}-/i,
  name: /^[\w-]+(?:\.[\w-]+){2,}$/,
};

/** The last words of a status, wrapped by a mail program. */
const endOfSentence = /^[a-z][\w. ]{0,40}$/;

const halfOfGuid = /^[0-9a-f]{1,8}(?:-[0-9a-f]{0,4}){0,3}(?:-[0-9a-f]{0,11})?$/i;

/** The wrap column of a console or mail: the longest line, and whether several lines reach it. */
type Edge = { readonly width: number; readonly isProven: boolean };

const isFull = (width: number, edge: Edge): boolean => width >= consoleWidth || (edge.isProven && width === edge.width);

/** Whether a value may continue: it is empty, visibly cut off, or its line is full. */
function isOpen(kind: Kind, value: string, next: string, width: number, edge: Edge): boolean {
  if (value === '') return opening[kind]?.test(next) ?? false;
  switch (kind) {
    case 'sentence':
      return true;
    case 'period':
      return !value.endsWith(']') && /^[\d\s:.UTC[\]\u2013-]+$/.test(next);
    case 'time':
      return !value.endsWith('UTC') && /^[\d:. ]*(?:UTC)?$/.test(next);
    case 'encoded':
      return oneWord.test(next) && /^[\w+/=-]+$/.test(next);
    case 'token':
      return oneWord.test(next) && (width >= nearlyFull || halfOfGuid.test(value) || value.endsWith(','));
    case 'url':
      return oneWord.test(next) && width >= nearlyFull;
    case 'yes-no':
      return false;
    default:
      return (
        isFull(width, edge) ||
        (value.endsWith(',') && oneWord.test(next)) ||
        (width >= nearlyFull && endOfSentence.test(next)) ||
        (width >= nearlyFull && (/[{(,]$/.test(value) || /^\(\w+\)$/.test(next) || value.lastIndexOf('{') > value.lastIndexOf('}')))
      );
  }
}

/** Microsoft Entra error texts end with lines that look like fields. */
const isPartOfErrorText = (pair: Pair): boolean => pair.tight && /^(?:trace id|correlation id|timestamp)$/i.test(pair.name);

/** Whether a line has the form of a field, known or not. */
function isOwnField({ pair }: Line): boolean {
  return pair !== undefined && !isPartOfErrorText(pair) && (pair.known !== undefined || !pair.tight);
}

/** A text may end in the middle of a name. */
const isCutName = (text: string): boolean => text.length > 1 && knownNames.some((name) => name.startsWith(text));

/** Whether a line can't continue the value before it. */
const cannotContinue = (line: Line, after: Line | undefined): boolean =>
  line.mark !== undefined || (after === undefined && isCutName(line.text)) || beginningOn(line, undefined, after) !== undefined;

/** Parts are joined by a space; values without spaces, and words that the console edge cut, by nothing. */
function separatorBefore(kind: Kind, before: Line, part: Line, edge: Edge): '' | ' ' {
  if (kind === 'url' || kind === 'encoded' || kind === 'token') return '';
  const isCut = before.width === edge.width && (before.width >= consoleWidth || (edge.isProven && kind !== 'sentence'));
  // A space cut off at the edge indents the next line.
  return isCut && part.width === part.text.length ? '' : ' ';
}

/** A time is never split into more parts. */
const maxTimeParts = 5;

/** No dsregcmd value wraps over more lines. */
const maxLines = 24;

/** How many lines after `index` belong to its value. */
function continuationLines(lines: readonly Line[], index: number, edge: Edge): number {
  const { field, mark } = lines[index] ?? {};
  // A cell ends its value.
  if (!field?.known || mark === 'row' || mark === 'several') return 0;
  let value = field.value;
  let more = 0;
  for (; more < maxLines; more += 1) {
    const last = lines[index + more];
    const next = lines[index + more + 1];
    if (!last || !next || isOwnField(next) || cannotContinue(next, lines[index + more + 2])) break;
    if (!isOpen(field.known.kind, value, next.text, last.width, edge)) break;
    value = next.text;
  }
  return more;
}

function edgeOf(lines: readonly Line[]): Edge {
  let longest = 0;
  let count = 0;
  for (const line of lines) {
    const { width } = line;
    if (width < longest || !isOwnField(line)) continue;
    count = width === longest ? count + 1 : 1;
    longest = width;
  }
  return { width: longest, isProven: count > 1 };
}

/** Rejoins values that wrapped over several lines; each line must have at most one field. */
export function withWholeValues(lines: readonly Line[]): Line[] {
  const edge = edgeOf(lines);
  const result: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const more = continuationLines(lines, index, edge);
    const last = lines[index + more] as Line;
    result.push(more === 0 ? line : line.with(rejoined(lines.slice(index, index + more + 1), edge), { last: last.last ?? last.number }));
    index += more;
  }
  return result;
}

/** All ways to join the parts of a time, with or without spaces; the first printable one wins. */
const timesOf = (parts: readonly Line[]): readonly string[] =>
  parts
    .slice(1)
    .reduce<readonly string[]>((texts, { text }) => texts.flatMap((start) => [start + text, `${start} ${text}`]), [parts[0]?.text ?? '']);

function rejoined(parts: readonly Line[], edge: Edge): string {
  const kind = parts[0]?.field?.known?.kind ?? 'text';
  const isTime = (kind === 'time' || kind === 'period') && parts.length <= maxTimeParts;
  const time = isTime && timesOf(parts).find((text) => !isUnreadable(cleanValue(fieldIn(text)?.value ?? '', kind).value, kind));
  const separatorTo = (part: Line, index: number) => (index === 0 ? '' : separatorBefore(kind, parts[index - 1] ?? part, part, edge));
  return time || parts.map((part, index) => separatorTo(part, index) + part.text).join('');
}
