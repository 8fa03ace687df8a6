import type { Kind } from './catalogue';
import { changed, Line } from './lines';
import { fieldNamed } from './names';
import { namesIn } from './names-in';
import { fieldIn } from './pairs';
import { completeValue } from './remarks';
import { trimmed } from './trim';

/** Titles of columns with a value, with what should be there, and with what explains it. */
const valueTitle =
  /^(?:values?|waarde|wert|valeur|valor|valore|state|status|actual|current|found|gevonden|huidig|result|resultaat|output|uitvoer|now|nu)\b/i;
const expectedTitle = /expect|should|normal|healthy|good|verwacht|gewenst|hoort|erwartet|soll|attendu/i;
const explainingTitle =
  /mean|explan|descri|purpose|possible|what |fix|solution|cause|betekenis|uitleg|toelichting|beschrijving|omschrijving|mogelijke|wat |oorzaak|oplossing|bedeutung|beschreibung|erklärung|signif|^(?:yes|no)$/i;
const deviceTitle =
  /\b(?:pc|laptop|computer|device|machine|apparaat)\b.{0,12}\d|\b(?:first|second|old|new|before|after|eerste|tweede|oude|nieuwe|voor|na)\b/i;

/** The columns of a table: where its values are; undefined if it only explains. `several`: of several PCs. */
type Columns = { readonly value: number | undefined; readonly isSeveral: boolean };

const isRule = (text: string): boolean => text.length >= 3 && /^[-|:+= ]+$/.test(text) && text.includes('-');

const clean = (cell: string): string => trimmed(cell, '"\'`* ');

const withoutBars = (text: string): string =>
  (text.startsWith('||') ? text.replaceAll('||', '|') : text).replace(/^\|/, '').replace(/\|$/, '');

const isField = (cell: string): boolean => (fieldNamed(cell) ?? fieldIn(cell)) !== undefined;

/** The values of a CSV line; quote marks protect separators. */
function valuesOf(text: string, separator: string): readonly string[] {
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

/** A bar, or what follows a name at the start of a row. */
function separatorIn(text: string): string | undefined {
  if (text.includes('|')) return '|';
  const [, name = '', separator] = /^"?([A-Za-z][\w -]{3,40})"?([,;])/.exec(text) ?? [];
  return fieldNamed(name) && separator;
}

/** The cells of a row with bars, commas or wide gaps. */
function cellsOf(text: string): readonly string[] {
  const separator = separatorIn(text);
  const cells = separator === '|' ? withoutBars(text).split('|') : separator ? valuesOf(text, separator) : text.split(/ {2,}/);
  return cells.length > 60 ? [] : cells.map((cell) => cell.trim());
}

function columnsOf(titles: readonly string[]): Columns | undefined {
  const isTitle = (title: string): boolean => valueTitle.test(title) || expectedTitle.test(title) || explainingTitle.test(title);
  const devices = titles.filter((title, index) => index > 0 && deviceTitle.test(title));
  if (titles.length < 2 || titles.some((title) => isField(clean(title))) || !(titles.slice(1).some(isTitle) || devices.length > 1))
    return undefined;
  const own = titles.findIndex((title, index) => index > 0 && valueTitle.test(title));
  const other = titles.findIndex((title, index) => index > 0 && !expectedTitle.test(title) && !explainingTitle.test(title));
  const value = own > 0 ? own : other;
  return { value: value > 0 ? value : undefined, isSeveral: devices.length > 1 };
}

/** One row of a table with a field per row; undefined if the line is no such row. */
function rowOf(line: Line, columns: Columns | undefined): readonly Line[] | undefined {
  const cells = cellsOf(line.text);
  const at = cells.findIndex((cell) => isField(clean(cell)));
  const isEmptied = cells.length === 1 && /^\|.*\|$/.test(line.text);
  if ((cells.length < 2 && !isEmptied) || at < 0 || namesIn(line.text).length > 1) return undefined;
  if (columns && columns.value === undefined) return [line.with(line.text, { mark: 'explanation' })];
  const cell = clean(cells[at] ?? '');
  const pair = fieldIn(cell);
  const separator = separatorIn(line.text);
  if (pair?.value) return separator === '|' ? [line.with(cell), ...rest(line, cells, at)] : undefined;
  if (!separator && (line.field || cells.length < 3)) return undefined;
  const valueAt = columns?.value !== undefined && columns.value > at ? columns.value : cells[at + 1] === ':' ? at + 2 : at + 1;
  const value = cells[valueAt]?.replace(/^: */, '') ?? '';
  const known = pair?.known ?? fieldNamed(cell);
  if (!known || fieldNamed(clean(value)) || (separator !== '|' && separator && !isListed(value, known.kind))) return undefined;
  return [line.with(`${known.name} : ${value}`, columns?.isSeveral ? { mark: 'several' } : {}), ...rest(line, cells, valueAt)];
}

/** After a comma anything may follow a name, so there only what a field can print is a value. */
const isListed = (value: string, kind: Kind): boolean => value === '' || kind === 'name' || completeValue(value, kind) === value;

/** Further cells with a code, which an event may have logged. */
function rest(line: Line, cells: readonly string[], at: number): readonly Line[] {
  const text = cells.slice(at + 1).join(' ');
  return /\b0x[0-9a-f]{8}\b|\bAADSTS\d/i.test(text) ? [line.with(text)] : [];
}

type Split = (line: Line) => readonly string[];

/** How to split the rows of a table with one PC per row, by its line of names, the one below and the first row; undefined if it isn't one. */
function splitFor(header: Line, below: Line | undefined, row: Line): Split | undefined {
  const { text } = header;
  if (text.length > 4000 || text.includes(':')) return undefined;
  const isSplit = (split: Split): boolean => {
    const names = split(header);
    return names.filter((cell) => fieldNamed(cell)).length > 1 && split(row).length === names.length;
  };
  const ruled = below && /^-{2,}(?: +-{2,}){1,60}$/.test(below.text) ? below : undefined;
  const splits: readonly (Split | undefined)[] = [
    ruled && ((line) => slices(line, ruled)),
    ...[',', ';', '|'].map((separator): Split | undefined =>
      text.includes(separator) ? (line) => valuesOf(withoutBars(line.text), separator) : undefined,
    ),
    // A tab became two spaces, and an empty cell four.
    (line) => line.text.split('  ').map(clean),
    (line) => cellsOf(line.text).map(clean),
  ];
  return splits.find((split) => split && isSplit(split));
}

/** The parts of a line under the dashes of a table of PowerShell. */
function slices(line: Line, ruled: Line): readonly string[] {
  const text = ' '.repeat(line.width - line.text.length) + line.text;
  const indent = ruled.width - ruled.text.length;
  const starts = [...ruled.text.matchAll(/-+/g)].map(({ index }) => index + indent);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

/** The rows of a table with one PC per row as fields of the first PC. `end`: the index after its last row. */
function pcTable(lines: readonly Line[], start: number): { readonly rows: readonly Line[]; readonly end: number } | undefined {
  const header = lines[start] as Line;
  const next = (index: number): number => (lines[index]?.text === '' ? index + 1 : index);
  const below = next(start + 1);
  const first = isRule(lines[below]?.text ?? '') ? next(below + 1) : below;
  const row = lines[first];
  const split = row && splitFor(header, lines[below], row);
  if (!split) return undefined;
  const names = split(header).map(fieldNamed);
  const cells = split(row);
  const fields = names.flatMap((known, index) =>
    known ? [new Line(`${known.name} : ${cells[index]}`, row.number, row.width, row.last)] : [],
  );
  const others: Line[] = [];
  let end = first + 1;
  for (let at = next(end); lines[at]?.text && split(lines[at] as Line).length === names.length; at = next(end)) {
    others.push((lines[at] as Line).with((lines[at] as Line).text, { mark: 'several' }));
    end = at + 1;
  }
  return { rows: [...fields, ...others], end };
}

/** Turns the rows of tables into lines with a name and a value: the column with values counts, of several PCs the first. */
export function withTableRows(lines: readonly Line[]): readonly Line[] {
  let columns: Columns | undefined;
  let end = 0;
  return changed(lines, (line, index) => {
    if (index < end) return [];
    const table = pcTable(lines, index);
    if (table) {
      end = table.end;
      return table.rows;
    }
    if (isRule(line.text)) return line;
    const row = rowOf(line, columns);
    if (!row && !line.field && line.text !== '') columns = columnsOf(cellsOf(line.text));
    return row ?? line;
  });
}
