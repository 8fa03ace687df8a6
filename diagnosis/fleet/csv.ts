import { causeOf } from '../causes';
import { stepOf } from '../steps';
import { type FleetColumn, fleetColumns } from './fleet';
import type { Pc } from './pc';
import type { TakeTexts } from './texts';

/** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it a text. */
const defused = (cell: string): string => (/^\s*[=+\-@]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => `"${defused(cell).replaceAll('"', '""')}"`;

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** One row for each PC, as RFC 4180 has it, with a byte order mark, without which Excel takes UTF-8 for Windows-1252. */
export function csvOf(pcs: readonly Pc[], withNames: boolean, texts: TakeTexts): string {
  const columns = fleetColumns.filter((column) => withNames || column !== 'name');
  const rows = pcs.map((pc, index) => {
    const cells = cellsOf(pc, index + 1, texts);
    return lineOf(columns.map((column) => cells[column]));
  });
  return `\ufeff${lineOf(columns.map((column) => texts.columns[column]))}${rows.join('')}`;
}

function cellsOf({ name, causes, notes, code }: Pc, number: number, texts: TakeTexts): Readonly<Record<FleetColumn, string>> {
  const [lead, ...others] = causes;
  const step = lead?.step;
  return {
    number: `${number}`,
    name,
    cause: lead?.id ?? '',
    title: lead ? texts.causes[lead.id] : texts.found.pcs.nothing,
    certainty: lead ? texts.certainty[lead.certainty] : '',
    link: lead ? texts.links[causeOf(lead.id).link] : '',
    others: others.map(({ id }) => id).join(' '),
    step: step ? texts.steps[step] : '',
    who: step ? texts.who[stepOf(step).who] : '',
    notes: notes.map((note) => texts.noteNames[note]).join('; '),
    code,
  };
}
