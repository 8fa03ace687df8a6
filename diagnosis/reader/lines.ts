import { softBreak, softJoin } from './characters';
import type { Place } from './reading';

/**
 * One line of a pasted text. `number` counts from 1 in the text as sent, `last` where it goes on; `width` is its length with its indent.
 * `mark` is what the writer put before it: a list sign or a heading sign. `isPart`: it was cut out of a longer line.
 */
export type Line = {
  readonly text: string;
  readonly number: number;
  readonly last?: number;
  readonly width: number;
  readonly mark?: 'bullet' | 'heading';
  readonly isPart?: true;
};

/** The place of a line in the text as sent. */
export const placeOf = ({ number, last }: Line): Place => (last === undefined ? { line: number } : { line: number, last });

/** The place of several lines, without the blank ones at their end. */
export function spanOf(lines: readonly Line[]): Place {
  const end = lines.findLast(({ text }) => text !== '') ?? lines[0];
  const line = lines[0]?.number ?? 0;
  const last = end?.last ?? end?.number ?? line;
  return last > line ? { line, last } : { line };
}

/** Takes a text; gives its lines, without the blanks around them. A line joined from two has the number of its first word. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let content = '';
  let begins = 1;
  const end = () => {
    const text = content.trim();
    // Of blank lines one after another the first says enough.
    if (text !== '' || lines.at(-1)?.text !== '') add(text);
    content = '';
  };
  const add = (text: string) =>
    lines.push({ text, number: begins, ...(number > begins && { last: number }), width: content.trimEnd().length });
  for (const piece of text.split(/(\r+\n?|\n|\u2028|\u2029)/)) {
    if (piece === softBreak) end();
    else if (piece === softJoin) number += 1;
    else if (piece.startsWith('\r') || piece.startsWith('\n')) {
      end();
      number += piece.length > 1 && piece.endsWith('\n') ? piece.length - 1 : piece.length;
    } else {
      if (content.trim() === '') begins = number;
      content += piece;
    }
  }
  end();
  return lines;
}
