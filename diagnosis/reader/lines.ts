import { softBreak, softJoin } from './characters';
import { type Pair, pairOn } from './pairs';
import type { Place } from './reading';
import { isClosing, isGap, isPrompt, isRuler } from './shapes';
import { type Title, titleOn, withoutFrame } from './titles';

type Mark = 'bullet' | 'heading' | 'explanation' | 'several';

/**
 * One line of a pasted text. `number` counts from 1 in the original text, `last` is its last line there if joined; `width` is its length
 * including the indent. `mark`: a bullet or heading mark before it, a line that
 * explains a field, or a row about several PCs. `isPart`: cut out of a longer line.
 */
export class Line {
  readonly isRuler: boolean;
  /** The name and value on the line, known or not. Computed once because every stage asks for it. */
  readonly pair: Pair | undefined;
  /** The same, if it is a known field. */
  readonly field: Pair | undefined;
  /** The section whose title the line shows, framed or bare; never set for a known field. */
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
    this.pair = mark === 'explanation' ? undefined : pairOn(text);
    this.field = this.pair?.known && this.pair;
    this.title = this.pair?.bare ? undefined : titleOn(text);
  }

  /** A copy with another text and, optionally, other properties. */
  with(
    text: string,
    { width = this.width, last = this.last, mark = this.mark }: { width?: number; last?: number | undefined; mark?: Mark } = {},
  ) {
    return new Line(text, this.number, width, last, mark, this.isPart);
  }
}

/** Like flatMap, but returns the same array when nothing changed. */
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

/** The section that a line opens, judged with its neighbours. A framed title may be unknown. */
export function titleIn(line: Line, before: Line | undefined, after: Line | undefined): Title | undefined {
  if (line.title) return line.title;
  if (!line.text.startsWith('|') || !(before?.isRuler || after?.isRuler)) return undefined;
  const words = withoutFrame(line.text);
  return /^[^|:]{3,60}$/.test(words) ? { name: words, translated: false } : undefined;
}

/** What kind of boundary a line is, whatever came before. Fields are not boundaries: each stage decides what counts as one. */
export type Beginning = 'ruler' | 'gap' | 'prompt' | 'closing' | 'title';

export function beginningOn(line: Line, before: Line | undefined, after: Line | undefined): Beginning | undefined {
  if (line.isRuler) return 'ruler';
  if (isGap(line.text)) return 'gap';
  if (isPrompt(line.text)) return 'prompt';
  if (isClosing(line.text)) return 'closing';
  return titleIn(line, before, after) && 'title';
}

/** The position of a line in the original text. */
export const placeOf = ({ number, last }: Line): Place => (last === undefined ? { line: number } : { line: number, last });

/** The position of several lines, without trailing blank ones. */
export function spanOf(lines: readonly Line[]): Place {
  const end = lines.findLast(({ text }) => text !== '') ?? lines[0];
  const line = lines[0]?.number ?? 0;
  const last = end?.last ?? end?.number ?? line;
  return last > line ? { line, last } : { line };
}

/** Line ends other than LF, including our own markers. */
const otherEnds = ['\r', softBreak, softJoin];

/** No output, log or table repeats a line this often in a row, so further repeats are dropped. */
const maxRepeats = 24;

/** Splits a text into trimmed lines. A line joined from several has the number of the first with text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let before: string | undefined;
  let repeats = 0;
  const add = (content: string, firstNumber: number, number: number) => {
    repeats = content === before ? repeats + 1 : 0;
    before = content;
    if (repeats > maxRepeats) return;
    const indented = content.trimEnd();
    // Keep only the first of consecutive blank lines.
    if (indented !== '' || lines.at(-1)?.text !== '')
      lines.push(new Line(indented.trimStart(), firstNumber, indented.length, number > firstNumber ? number : undefined));
  };
  if (otherEnds.some((end) => text.includes(end))) addPieces(text, add);
  else
    text.split('\n').forEach((content, index) => {
      add(content, index + 1, index + 1);
    });
  return lines;
}

/** Splits at any line end and passes on each line's first and last number in the original text. */
function addPieces(text: string, add: (content: string, firstNumber: number, number: number) => void) {
  let number = 1;
  let content = '';
  let firstNumber = 1;
  let isBlank = true;
  for (const piece of text.split(/(\r+\n?|\n|\u2028|\u2029)/)) {
    if (piece === softJoin) number += 1;
    else if (piece === softBreak || piece.startsWith('\r') || piece.startsWith('\n')) {
      add(content, firstNumber, number);
      content = '';
      isBlank = true;
      if (piece !== softBreak) number += piece.length > 1 && piece.endsWith('\n') ? piece.length - 1 : piece.length;
    } else {
      if (isBlank) firstNumber = number;
      content += piece;
      isBlank &&= piece.trim() === '';
    }
  }
  add(content, firstNumber, number);
}
