import Papa from 'papaparse';

/** A longer row is damaged: a quote that never closes must not keep a whole file in memory. */
const mostCharacters = 1024 * 1024;

/** How much of a file may be read in vain: after a broken quote, the rows that it hid are read again. */
const mostInVain = 8 * mostCharacters;

export const delimiters = [',', ';', '\t'] as const;

export type Delimiter = (typeof delimiters)[number];

/** `damaged`: a row that makes no sense, with all that was lost after it. `lost`: the rest of a table with too many of those. */
export type Row = readonly string[] | 'damaged' | 'lost';

type ParsedRow = { readonly cells: readonly string[]; readonly end: number; readonly errors: readonly Papa.ParseError[] };

/** The rows of a text, as far as they go. `end`: where a row ends in the text. */
function parsedRows(text: string, delimiter: Delimiter): readonly ParsedRow[] {
  const rows: ParsedRow[] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      rows.push({ cells: data, end: meta.cursor, errors });
      if (errors.length > 0) parser.abort();
    },
  });
  return rows;
}

/** The first rows of a text that may end in the middle of one. */
export const firstRows = (text: string, delimiter: Delimiter, count: number): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: count }).data;

const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0]?.trim() === '';

/** Whether a quote closed inside a cell. The last one of a text may be followed by spaces and a delimiter. */
const isBroken = ({ errors }: ParsedRow): boolean => errors.filter(({ code }) => code === 'InvalidQuotes').length > 1;

/** Cuts a table into rows; its own class because a row, and the search for a whole one, may span chunks. */
class Rows {
  private rest = '';
  private width: number | undefined;
  private isLost = false;
  private isInLongLine = false;
  private inVain = 0;

  constructor(private readonly delimiter: Delimiter) {}

  get isOver(): boolean {
    return this.inVain > mostInVain;
  }

  /** The rows that end in this text, the next one of the table. */
  *add(text: string, isLast: boolean): Generator<Row> {
    this.rest += text;
    if (this.isInLongLine) this.skipLine();
    while (this.rest !== '' && !this.isOver) {
      let start = 0;
      let broken: ParsedRow | undefined;
      for (const row of parsedRows(this.rest, this.delimiter)) {
        const isWhole = row.errors.length === 0 && (this.rest[row.end - 1] === '\n' || isLast);
        if (isWhole) yield* this.taken(row.cells, this.rest.slice(start, row.end));
        else if (isLast || isBroken(row) || row.end < this.rest.length || row.end - start > mostCharacters) broken = row;
        if (!isWhole) break;
        start = row.end;
      }
      this.rest = this.rest.slice(start);
      if (!broken) return;
      this.inVain += broken.end - start;
      yield* this.isOver ? (['lost'] as const) : this.lost();
      this.skipLine();
    }
  }

  /** The other half of a damaged row looks like rows too; only one as wide as the header is believed. */
  private *taken(cells: readonly string[], raw: string): Generator<Row> {
    if (isBlank(cells)) return;
    this.width ??= cells.length;
    const isFull = cells.length === this.width && (this.width > 1 || !this.isLost || raw.startsWith('"'));
    const isShort = cells.length < this.width && cells.length > 1 && raw.endsWith('\n');
    const isPadded = cells.length > this.width && cells.slice(this.width).every((cell) => cell.trim() === '');
    if (isFull || ((isShort || isPadded) && !this.isLost)) {
      this.isLost = false;
      yield cells;
    } else yield* this.lost();
  }

  /** One report for all that is lost until the next whole row. */
  private *lost(): Generator<Row> {
    if (!this.isLost) yield 'damaged';
    this.isLost = true;
  }

  private skipLine() {
    const end = this.rest.indexOf('\n');
    this.isInLongLine = end < 0;
    this.rest = end < 0 ? '' : this.rest.slice(end + 1);
  }
}

/** The rows of a table as it is read. Blank ones are skipped. */
export async function* rowsOf(texts: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<Row> {
  const rows = new Rows(delimiter);
  for await (const text of texts) {
    yield* rows.add(text, false);
    if (rows.isOver) return;
  }
  yield* rows.add('', true);
}
