import { cellsOf, clean, isRule, rowLine, valuesOf, withoutBars } from './cells';
import type { Line } from './lines';
import { fieldNamed } from './names';

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

/** Titles of a column that says what the values of a row mean. */
const meaningTitle =
  /^(?:device|join|resulting) (?:state|type)$|^(?:meaning|means|what it means|explanation|description|betekenis|uitleg|bedeutung|erkl\u00e4rung|signification)$/i;

/** The rows of a table with one PC per row as fields of the first PC; rows that only explain the values are marked so. `end`: the index after its last row. */
export function pcTable(lines: readonly Line[], start: number): { readonly rows: readonly Line[]; readonly end: number } | undefined {
  const header = lines[start] as Line;
  const next = (index: number): number => (lines[index]?.text === '' ? index + 1 : index);
  const below = next(start + 1);
  const first = isRule(lines[below]?.text ?? '') ? next(below + 1) : below;
  const row = lines[first];
  const split = row && splitFor(header, lines[below], row);
  if (!split) return undefined;
  const titles = split(header);
  const names = titles.map(fieldNamed);
  const cells = split(row);
  const fields = names.flatMap((known, index) => (known ? [rowLine(row, `${known.name} : ${cells[index]}`)] : []));
  const others: Line[] = [];
  let end = first + 1;
  for (let at = next(end); lines[at]?.text && split(lines[at] as Line).length === names.length; at = next(end)) {
    others.push((lines[at] as Line).with((lines[at] as Line).text, { mark: 'several' }));
    end = at + 1;
  }
  if (names[0] && titles.some((title) => meaningTitle.test(title)))
    return { rows: lines.slice(start, end).map((line) => line.with(line.text, { mark: 'explanation' })), end };
  return { rows: [...fields, ...others], end };
}
