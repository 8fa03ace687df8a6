import type { Kind } from './catalogue';
import type { Line } from './lines';
import { fieldIn, isClosing, isGap, isPrompt, isRuler, type Pair, pairIn, titleIn } from './shapes';

/** Mail programs break lines before this; a longer line comes from a console and was cut at its edge, amid a word. */
const consoleWidth = 79;

/** A line this long may have lost its end to the next one. */
const nearlyFull = 60;

const oneWord = /^\S+$/;
const opening: Partial<Record<Kind, RegExp>> = {
  url: /^(?:https?:\/\/|urn:|www\.)\S+$/i,
  encoded: /^[\w+/=-]{20,}$/,
  period: /^\[? ?\d{4}-\d\d-\d\d /,
  time: /^\d{4}-\d\d-\d\d /,
  token: /^(?:\{ ?)?[0-9a-f]{8}-[0-9a-f]{4}-|^[0-9a-f]{40}$/i,
};

const halfOfGuid = /^[0-9a-f]{1,8}(?:-[0-9a-f]{0,4}){0,3}(?:-[0-9a-f]{0,11})?$/i;

/** Whether a value of that kind can go on: it is empty, visibly cut off, or its line is full. */
function isOpen(kind: Kind, value: string, next: string, width: number): boolean {
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
      return width >= consoleWidth || (width >= nearlyFull && /[{(,]$|\{[^}]*$/.test(value));
  }
}

/** Error texts of Entra end with lines of their own that look like fields. */
const partOfErrorText = (pair: Pair): boolean => pair.tight && /^(?:trace id|correlation id|timestamp)$/i.test(pair.name);

/** Whether a line cannot be the rest of the value before it. */
const standsAlone = (line: Line, after: Line | undefined): boolean =>
  isGap(line.text) ||
  line.mark !== undefined ||
  isRuler(line.text) ||
  isPrompt(line.text) ||
  isClosing(line.text) ||
  titleIn(line, undefined, after) !== undefined;

/** Words part at a blank; a word that the edge of the console cut, and any value without blanks, goes on without one. */
function glue(kind: Kind, width: number, longest: number): '' | ' ' {
  if (kind === 'url' || kind === 'encoded' || kind === 'token') return '';
  return width >= consoleWidth && width === longest ? '' : ' ';
}

/** Takes lines with one field each; gives them with values that ran over several lines put together again. */
export function withWholeValues(lines: readonly Line[]): Line[] {
  const longest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    const field = last && fieldIn(last.text);
    const pair = pairIn(line.text);
    const ownField = fieldIn(line.text);
    const free = (!ownField && !(pair && !pair.tight)) || (pair !== undefined && partOfErrorText(pair));
    const goesOn =
      last && field?.known && free && !standsAlone(line, lines[index + 1]) && isOpen(field.known.kind, field.value, line.text, last.width);
    if (!goesOn) joined.push(line);
    else {
      joined.pop();
      joined.push({ ...last, text: last.text + glue(field.known.kind, last.width, longest) + line.text, width: line.width });
    }
  }
  return joined;
}
