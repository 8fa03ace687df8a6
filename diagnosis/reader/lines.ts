import { knownNames } from './catalogue';
import { softBreak, softJoin } from './characters';
import { type Pair, pairOn } from './pairs';
import type { Place } from './reading';
import { isRuler, mayHoldMore } from './shapes';
import { type Title, titleOn } from './titles';

type Mark = 'bullet' | 'heading';

/**
 * One line of a pasted text. `number` counts from 1 in the text as sent, `last` where it goes on; `width` is its length with its indent.
 * `mark` is what the writer put before it: a list sign or a heading sign. `isPart`: it was cut out of a longer line.
 */
export class Line {
  /** What stands on it as name and value, found once: every stage asks for it. */
  private found: Pair | null | undefined = undefined;
  private named: Title | null | undefined = undefined;
  private plain: boolean | undefined = undefined;

  constructor(
    readonly text: string,
    readonly number: number,
    readonly width: number,
    readonly last?: number,
    readonly mark?: Mark,
    readonly isPart = false,
  ) {}

  /** The name on the line and its value, whether we know the name or not. */
  get pair(): Pair | undefined {
    if (this.found === undefined) this.found = pairOn(this.text) ?? null;
    return this.found ?? undefined;
  }

  /** The same where it is a field of the catalogue. */
  get field(): Pair | undefined {
    const { pair } = this;
    return pair?.known && pair;
  }

  /** The section whose title stands on the line, framed or bare; a field of the catalogue is none. */
  get title(): Title | undefined {
    if (this.named === undefined) this.named = (this.pair?.bare || isRuler(this.text) ? undefined : titleOn(this.text)) ?? null;
    return this.named ?? undefined;
  }

  /** Whether the line is as the tool prints one, whole and alone: then no kind of damage is looked for on it. */
  get isPlain(): boolean {
    this.plain ??= this.text === '' || isRuler(this.text) || this.isFieldOrTitle;
    return this.plain;
  }

  private get isFieldOrTitle(): boolean {
    const { text, pair } = this;
    if (text.startsWith('|')) return this.title !== undefined && !mayHoldMore(text);
    return pair?.bare === true && (pair.value.length < shortestName || !mayHoldMore(text));
  }

  /** The line with another text, and with what else became of it. */
  with(
    text: string,
    { width = this.width, last = this.last, mark = this.mark }: { width?: number; last?: number | undefined; mark?: Mark } = {},
  ) {
    return new Line(text, this.number, width, last, mark, this.isPart);
  }
}

/** With its colon: in a value that is shorter there is no second field. */
const shortestName = Math.min(...knownNames.map(({ length }) => length)) + 1;

/** Takes lines; gives them with what became of those that are not as the tool prints them, and the same list where nothing did. */
export function changed(lines: readonly Line[], change: (line: Line, index: number) => Line): readonly Line[] {
  let result: Line[] | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const other = line.isPlain ? line : change(line, index);
    if (other === line) continue;
    result ??= [...lines];
    result[index] = other;
  }
  return result ?? lines;
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

/** Takes a text; gives its lines, without the blanks around them. A line joined from two has the number of its first word. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const add = (content: string, begins: number, number: number) => {
    const indented = content.trimEnd();
    // Of blank lines one after another the first says enough.
    if (indented !== '' || lines.at(-1)?.text !== '')
      lines.push(new Line(indented.trimStart(), begins, indented.length, number > begins ? number : undefined));
  };
  if (otherEnds.some((sign) => text.includes(sign))) addPieces(text, add);
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
  for (const piece of text.split(/(\r+\n?|\n|\u2028|\u2029)/)) {
    if (piece === softJoin) number += 1;
    else if (piece === softBreak || piece.startsWith('\r') || piece.startsWith('\n')) {
      add(content, begins, number);
      content = '';
      if (piece !== softBreak) number += piece.length > 1 && piece.endsWith('\n') ? piece.length - 1 : piece.length;
    } else {
      if (content.trim() === '') begins = number;
      content += piece;
    }
  }
  add(content, begins, number);
}
