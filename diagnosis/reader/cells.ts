import { Line } from './lines';
import { fieldNamed } from './names';
import { trimmed } from './trim';

/** The line of dashes under the titles of a table. */
export const isRule = (text: string): boolean => text.length >= 3 && /^[-|:+= ]+$/.test(text) && text.includes('-');

/** A cell without quote marks and emphasis. */
export const clean = (cell: string): string => trimmed(cell, '"\'`* ');

/** A row without the bars around it; Jira doubles those of titles. */
export const withoutBars = (text: string): string =>
  (text.startsWith('||') || text.includes(' || ') ? text.replaceAll('||', '|') : text).replace(/^\|/, '').replace(/\|$/, '');

/** The values of a CSV line; quote marks protect separators. */
export function valuesOf(text: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    if (text.charAt(at) === '"') isQuoted = !isQuoted;
    if (at < text.length && (isQuoted || text.charAt(at) !== separator)) continue;
    cells.push(text.slice(start, at));
    start = at + 1;
  }
  return cells.map(clean);
}

/** A bar, or what follows a name in the first or second cell of a row. */
export function separatorIn(text: string): string | undefined {
  if (text.includes('|')) return '|';
  const [, first = '', separator, second = ''] = /^"?([A-Za-z][\w -]{3,40})"?([,;])(?: ?"?([A-Za-z][\w -]{3,40})"?\2)?/.exec(text) ?? [];
  return (fieldNamed(first) ?? fieldNamed(second)) && separator;
}

/** The cells of a row with bars, commas or wide gaps. */
export function cellsOf(text: string, separator = separatorIn(text)): readonly string[] {
  const cells = separator === '|' ? withoutBars(text).split('|') : separator ? valuesOf(text, separator) : text.split(/ {2,}(?:\.{3,} +)?/);
  return cells.length > 60 ? [] : cells.map((cell) => cell.trim());
}

/** A field from a row: no console or mail wrapped its value. */
export const rowLine = (row: Line, text: string, mark: 'row' | 'several' = 'row'): Line =>
  new Line(text, row.number, text.length, row.last, mark);
