import type { Kind } from './catalogue';
import { cellsOf, clean, isRule, rowLine, separatorIn, valuesOf } from './cells';
import { changed, type Line } from './lines';
import { fieldNamed } from './names';
import { namesIn } from './names-in';
import { fieldIn } from './pairs';
import { pcTable } from './pc-tables';
import { completeValue } from './remarks';
import { titleOn } from './titles';

/** Titles of columns with a value, with what should be there, and with what explains it. */
const valueTitle =
  /^(?:values?|waarde|wert|valeur|valor|valore|state|status|actual|current|found|gevonden|huidig|result|resultaat|output|uitvoer|now|nu)\b/i;
const ownTitle = /^(?:mine|my|our|ours|mijn|ons|onze|meine?r?|unsere?|mon|ma|notre)\b/i;
const beforeTitle =
  /\b(?:before|yesterday|old|previous|earlier|voor|v\u00f3\u00f3r|eerst|gisteren|oud|oude|vorher|zuvor|gestern|alt|avant|hier|ancien)\b/i;
const afterTitle =
  /\b(?:after|now|today|current|new|na|nu|vandaag|huidig|nieuw|nieuwe|nachher|danach|jetzt|heute|neu|apr\u00e8s|maintenant|actuel|nouveau)\b/i;
/** A day in a title, which is an earlier one next to a column of today. */
const dayTitle =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:maan|dins|woens|donder|vrij|zater|zon)dag|^(?:mon|diens|donners|frei|sams|sonn)tag|^mittwoch|^(?:lun|mar|mercre|jeu|vendre|same)di|^dimanche|\blast (?:week|month)\b|\bvorige (?:week|maand)\b|\bletzte (?:woche|n monat)\b/i;
const faultyTitle = /\b(?:broken|bad|faulty|fails|failing|not|no sync|kapot|niet|defekt|nicht|pas)\b|n't/i;
const workingTitle = /\b(?:works?|working|werkt|werkend|funktioniert|fonctionne)\b/i;
const expectedTitle = /\bok\b|expect|should|normal|healthy|good|verwacht|gewenst|hoort|erwartet|soll|attendu/i;
const explainingTitle =
  /mean|explan|descri|purpose|possible|what |action|fix|solution|cause|actie|betekenis|uitleg|toelichting|beschrijving|omschrijving|mogelijke|wat |oorzaak|oplossing|bedeutung|beschreibung|erklärung|signif|^(?:yes|no)$/i;
const deviceTitle =
  /\b(?:pc|laptop|computer|device|machine|apparaat)\b.{0,12}\d|\b(?:first|second|old|new|before|after|eerste|tweede|oude|nieuwe|voor|na|works?|working|broken|werkt|kapot)\b/i;

/**
 * The columns of a table: where its values are, if anywhere; whether it explains lines, or shows several PCs or times; which columns say
 * what should be there or explain it.
 */
type Columns = {
  readonly value: number | undefined;
  readonly isExplaining: boolean;
  readonly isSeveral: boolean;
  readonly aside: readonly boolean[];
};

const isField = (cell: string): boolean => (fieldNamed(cell) ?? fieldIn(cell)) !== undefined;

function columnsOf(titles: readonly string[]): Columns | undefined {
  if (titles.length < 2 || titles.some((title) => isField(clean(title)))) return undefined;
  const devices = titles.filter((title, index) => index > 0 && deviceTitle.test(title));
  const isFaultyShown = devices.some((title) => faultyTitle.test(title));
  const isAside = (title: string): boolean =>
    expectedTitle.test(title) || explainingTitle.test(title) || (isFaultyShown && !faultyTitle.test(title) && workingTitle.test(title));
  const find = (pattern: RegExp): number => titles.findIndex((title, index) => index > 0 && pattern.test(title));
  const after = find(beforeTitle) > 0 || find(dayTitle) > 0 ? find(afterTitle) : -1;
  const own = [after, find(ownTitle), find(valueTitle)].find((index) => index > 0);
  if (!own && !titles.slice(1).some(isAside) && devices.length < 2) return undefined;
  const other = titles.findIndex((title, index) => index > 0 && !isAside(title));
  return {
    value: own ?? (other > 0 ? other : undefined),
    isExplaining: !own && titles.some((title) => explainingTitle.test(title)),
    isSeveral: after > 0 || devices.length > 1,
    aside: titles.map(isAside),
  };
}

/** One row of a table with a field per row; undefined if the line is no such row. */
function rowOf(
  line: Line,
  cells: readonly string[],
  separator: string | undefined,
  columns: Columns | undefined,
): readonly Line[] | undefined {
  // A registry value has three columns too: name, type and data.
  if (line.text.includes(' REG_')) return undefined;
  const at = cells.findIndex((cell) => isField(clean(cell)));
  const isEmptied = isSectionBeside(cells) || (cells.length === 1 && /^\|?[^|]*\|$/.test(line.text));
  if ((cells.length < 2 && !isEmptied) || at < 0 || namesIn(line.text).length > 1) return undefined;
  const cell = clean(cells[at] ?? '');
  const pair = fieldIn(cell);
  if (columns && (columns.value === undefined || (columns.isExplaining && pair?.value)))
    return [line.with(line.text, { mark: 'explanation' })];
  if (pair?.value && separator === '|' && areAlternatives(pair.value, cells[at + 1]))
    return [line.with(line.text, { mark: 'explanation' })];
  if (pair?.value) return separator === '|' ? [rowLine(line, cell), ...rest(line, cells, at)] : undefined;
  if (!separator && (line.field || (cells.length < 3 && !isEmptied))) return undefined;
  const valueAt =
    columns?.value !== undefined && columns.value > at ? columns.value : /^(?::|REG_SZ)$/.test(cells[at + 1] ?? '') ? at + 2 : at + 1;
  const value = cells[valueAt]?.replace(/^: */, '') ?? '';
  const known = pair?.known ?? fieldNamed(cell);
  const title = titleOn(clean(cells[at - 1] ?? ''));
  if (!known || fieldNamed(clean(value))) return undefined;
  // After a title and a name there is nothing but the value.
  if (separator && separator !== '|' && !title && !isListed(value, known.kind)) return undefined;
  const isSeveral =
    columns?.isSeveral ||
    hasAnother(
      value,
      cells.filter((_, index) => index > at && index !== valueAt && !columns?.aside[index]),
    );
  const row = rowLine(line, `${known.name} : ${value}`, isSeveral ? 'several' : undefined);
  return [...(title ? [rowLine(line, title.name)] : []), row, ...rest(line, cells, valueAt)];
}

/** A title and a field in a row whose value is empty. */
const isSectionBeside = ([first = '', second = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && titleOn(clean(first)) !== undefined && fieldNamed(clean(second)) !== undefined;

const statusIn = (cell: string): string | undefined =>
  /^[[(<{]? ?(YES|NO|TRUE|FALSE|PASSED|FAILED|SUCCESS|JA|NEE|NEIN|OUI|NON) ?[\])>}]?$/i.exec(cell)?.[1]?.toUpperCase();

/** Whether two cells are the values that a field may have: `AzureAdJoined : YES|NO`. */
function areAlternatives(value: string, next: string | undefined): boolean {
  const status = statusIn(value);
  const other = statusIn(next ?? '');
  return status !== undefined && other !== undefined && status !== other;
}

/** Whether further cells have a value too, which another PC must have printed. */
const hasAnother = (value: string, others: readonly string[]): boolean =>
  statusIn(value) !== undefined && others.some((cell) => statusIn(cell) !== undefined);

/** After a comma anything may follow a name, so there only what a field can print is a value. */
const isListed = (value: string, kind: Kind): boolean => value === '' || kind === 'name' || completeValue(value, kind) === value;

/** Further cells with a code, which an event may have logged. */
function rest(line: Line, cells: readonly string[], at: number): readonly Line[] {
  const text = cells.slice(at + 1).join(' ');
  return /\b0x[0-9a-f]{8}\b|\bAADSTS\d/i.test(text) ? [rowLine(line, text)] : [];
}

/** The separator of the row below, if it splits this line of titles alike. */
function commaBelow({ text }: Line, below: Line | undefined): string | undefined {
  const separator = below && separatorIn(below.text);
  if (!separator || separator === '|' || text.length > 400) return undefined;
  return valuesOf(text, separator).length === cellsOf(below.text).length ? separator : undefined;
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
    if (line.text === '' || isRule(line.text) || (line.field && !columns && !line.text.includes('|'))) return line;
    const separator = separatorIn(line.text);
    const cells = cellsOf(line.text, separator ?? commaBelow(line, lines[index + 1]));
    const row = rowOf(line, cells, separator, columns);
    if (!row) columns = line.field ? undefined : columnsOf(cells);
    return row ?? line;
  });
}
