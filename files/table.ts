import { type Column, columnOf, isTelling, longestName } from './columns';
import type { Part } from './numbered';
import { isCapture, recordOf } from './record';
import { type Delimiter, delimiters, firstRows, rowsOf } from './table-rows';

/** Lines that Windows PowerShell and Excel write before the header. */
const preamble = /^(?:#TYPE .*|"?sep=.{1,2})\n/;

const withoutPreamble = (text: string): string => text.replace(/^\s*\n/, '').replace(preamble, '');

/** The delimiter of a table: the one that cuts its first line into most cells. */
export function delimiterOf(text: string): Delimiter {
  const sample = withoutPreamble(text);
  const width = (delimiter: Delimiter): number => firstRows(sample, delimiter, 1)[0]?.length ?? 0;
  return delimiters.reduce((best, delimiter) => (width(delimiter) > width(best) ? delimiter : best));
}

/** Whether a file is a table by its header. Only one that is called a table may have names that we don't know, or one column. */
export function isTable(text: string, isCalledTable: boolean): boolean {
  const sample = withoutPreamble(text);
  // Most files are outputs, and this says so sooner than cutting them into rows.
  const [firstLine = ''] = sample.split('\n', 1);
  if (!isCalledTable && !delimiters.some((delimiter) => firstLine.includes(delimiter))) return false;
  const [header = [], row] = firstRows(sample, delimiterOf(text), 2);
  if (isCalledTable) return columnsIn(header, row) !== undefined;
  if (header.length < 2 || row?.length !== header.length || !areNames(header)) return false;
  const columns = header.map(columnOf);
  return columns.some(({ rank }) => rank !== undefined) || columns.filter(({ isField }) => isField).length > 1;
}

/** Whether cells can be names of columns: short, with a letter, and no values or lines of an output. */
const areNames = (cells: readonly string[]): boolean =>
  cells.every(
    (cell) => cell.trim() === '' || (cell.length <= longestName && /\p{L}/u.test(cell) && !/[\n:]|^(?:yes|no)$/i.test(cell.trim())),
  );

/** The columns of a header; undefined if it is none. Names that we don't know count if the first row has an output. */
function columnsIn(header: readonly string[], row: readonly string[] | undefined): readonly Column[] | undefined {
  if (!areNames(header)) return undefined;
  const columns = header.map(columnOf);
  return columns.some(isTelling) || row?.some(isCapture) ? columns : undefined;
}

async function* withoutFirstLines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const text of texts) {
    yield isFirst ? withoutPreamble(text) : text;
    isFirst = false;
  }
}

/** One part per row of a table with a header. */
export async function* partsOfTable(texts: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<Part> {
  let header: readonly string[] | undefined;
  let columns: readonly Column[] | undefined;
  for await (const row of rowsOf(withoutFirstLines(texts), delimiter)) {
    const isRow = typeof row !== 'string';
    if (!header) header = isRow ? row : [];
    else {
      columns ??= columnsIn(header, isRow ? row : []);
      if (!columns) break;
      if (isRow) yield recordOf(row.flatMap((value, index) => (columns?.[index] ? [[columns[index], value]] : [])));
      else yield row === 'lost' ? { problem: 'table-damaged', isOfFile: true } : { problem: 'table-damaged' };
    }
  }
  if (!columns && header && !columnsIn(header, [])) yield { problem: 'table-without-names', isOfFile: true };
}
