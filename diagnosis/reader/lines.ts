import { softBreak, softJoin } from './characters';
import { type Pair, pairOn } from './pairs';
import type { Place } from './reading';
import { isClosing, isGap, isPrompt, isRuler } from './shapes';
import { type Title, titleOn, withoutFrame } from './titles';

type Mark = 'bullet' | 'heading';

/**
 * One line of a pasted text. `number` counts from 1 in the text as sent, `last` where it goes on; `width` is its length with its indent.
 * `mark` is what the writer put before it: a bullet or the mark of a heading. `isPart`: it was cut out of a longer line.
 */
export class Line {
  readonly isRuler: boolean;
  /** The name on the line and its value, whether we know the name or not. Every stage asks for it, so it is found at once. */
  readonly pair: Pair | undefined;
  /** The same where it is a field of the catalogue. */
  readonly field: Pair | undefined;
  /** The section whose title stands on the line, framed or bare; a field of the catalogue is none. */
  readonly title: Title | undefined;

  constructor(
    readonly text: string,
    readonly number: number,
    readonly width: number,
    readonly last?: number,
    readonly mark?: Mark,
    readonly isPart = false,
  ) {
    this.isRuler = isRuler(text);
    this.pair = pairOn(text);
    this.field = this.pair?.known && this.pair;
    this.title = this.pair?.bare ? undefined : titleOn(text);
  }

  /** The line with another text, and with what else became of it. */
  with(
    text: string,
    { width = this.width, last = this.last, mark = this.mark }: { width?: number; last?: number | undefined; mark?: Mark } = {},
  ) {
    return new Line(text, this.number, width, last, mark, this.isPart);
  }
}

/** A flatMap over lines that returns the same list where nothing changed. */
export function changed(lines: readonly Line[], change: (line: Line, index: number) => Line | readonly Line[]): readonly Line[] {
  let result: Line[] | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const other = change(line, index);
    if (other !== line) result ??= lines.slice(0, index);
    if (other instanceof Line) result?.push(other);
    else for (const part of other) result?.push(part);
  }
  return result ?? lines;
}

/** The section that a line opens between its neighbours, if it does. A framed title may be one we do not know. */
export function titleIn(line: Line, before: Line | undefined, after: Line | undefined): Title | undefined {
  if (line.title) return line.title;
  if (!line.text.startsWith('|') || !(before?.isRuler || after?.isRuler)) return undefined;
  const words = withoutFrame(line.text);
  return /^[^|:]{3,60}$/.test(words) ? { name: words, translated: false } : undefined;
}

/** What of an output or a console begins on a line, whatever stood before it. A field is none of these: what counts as one differs from stage to stage. */
export type Beginning = 'ruler' | 'gap' | 'prompt' | 'closing' | 'title';

export function beginningOn(line: Line, before: Line | undefined, after: Line | undefined): Beginning | undefined {
  if (line.isRuler) return 'ruler';
  if (isGap(line.text)) return 'gap';
  if (isPrompt(line.text)) return 'prompt';
  if (isClosing(line.text)) return 'closing';
  return titleIn(line, before, after) && 'title';
}

/** The place of a line in the text as sent. */
export const placeOf = ({ number, last }: Line): Place => (last === undefined ? { line: number } : { line: number, last });

/** The place of several lines, without the blank ones at their end. */
export function spanOf(lines: readonly Line[]): Place {
  const end = lines.findLast(({ text }) => text !== '') ?? lines[0];
  const line = lines[0]?.number ?? 0;
  const last = end?.last ?? end?.number ?? line;
  return last > line ? { line, last } : { line };
}

/** Line ends other than LF, and breaks and joins of ours. */
const otherEnds = ['\r', softBreak, softJoin];

/** No output, log or table repeats a line this often in a row. */
const mostRepeats = 24;

/** The lines of a text, without the spaces around them. A line joined from two has the number of its first word. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let before: string | undefined;
  let repeats = 0;
  const add = (content: string, begins: number, number: number) => {
    repeats = content === before ? repeats + 1 : 0;
    before = content;
    if (repeats > mostRepeats) return;
    const indented = content.trimEnd();
    // Of blank lines one after another the first says enough.
    if (indented !== '' || lines.at(-1)?.text !== '')
      lines.push(new Line(indented.trimStart(), begins, indented.length, number > begins ? number : undefined));
  };
  if (otherEnds.some((end) => text.includes(end))) addPieces(text, add);
  else
    text.split('\n').forEach((content, index) => {
      add(content, index + 1, index + 1);
    });
  return lines;
}

/** Finds lines whatever ends them, and gives each with the numbers of its first and last line in the text as sent. */
function addPieces(text: string, add: (content: string, begins: number, number: number) => void) {
  let number = 1;
  let content = '';
  let begins = 1;
  let isBlank = true;
  for (const piece of text.split(/(\r+\n?|\n|\u2028|\u2029)/)) {
    if (piece === softJoin) number += 1;
    else if (piece === softBreak || piece.startsWith('\r') || piece.startsWith('\n')) {
      add(content, begins, number);
      content = '';
      isBlank = true;
      if (piece !== softBreak) number += piece.length > 1 && piece.endsWith('\n') ? piece.length - 1 : piece.length;
    } else {
      if (isBlank) begins = number;
      content += piece;
      isBlank &&= piece.trim() === '';
    }
  }
  add(content, begins, number);
}
