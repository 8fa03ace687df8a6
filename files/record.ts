import { fieldNamed } from '@/diagnosis/reader/names';
import { namesIn } from '@/diagnosis/reader/names-in';
import type { Column } from './columns';
import { shownName } from './source';

/** What a table or a JSON file says about one PC. An empty `text`: nothing. */
export type PcRecord = { readonly name?: string; readonly text: string };

/** A value with its column; values have LF line ends. */
export type Cell = readonly [column: Column, value: string];

/** How far into a value to look for fields. */
const sampleCharacters = 4096;

/** `AzureAdJoined=YES; …`: fields with an equals sign. */
const assigned = /([A-Za-z][\w -]{2,40}?)["']? ?=/g;

/** Whether a value is an output of its own: it has several lines, or several fields on one line. */
export function isCapture(value: string): boolean {
  if (value.includes('\n')) return true;
  const sample = value.slice(0, sampleCharacters);
  if (namesIn(sample).length > 1) return true;
  return [...sample.matchAll(assigned)].filter(([, name = '']) => fieldNamed(name.trim())).length > 1;
}

const onOneLine = (value: string): string =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

const lineOf = ([column, value]: Cell): string => `${column.name} : ${onOneLine(value)}`;

/** Outputs as they are; without any, a line for each column as dsregcmd prints fields. An empty cell is not known, so it has no line. */
function textOf(filled: readonly Cell[], hasOutput: boolean): string {
  const captures = filled.filter(([column, value]) => !column.isField && (column.isOutput || isCapture(value)));
  if (captures.length > 0) return captures.map(([, value]) => value).join('\n\n');
  // A script's own table also says when it ran; that is nothing to read.
  const isSaying = ({ rank, isField }: Column): boolean => rank === undefined && (isField || !hasOutput);
  return filled.some(([column]) => isSaying(column)) ? filled.map(lineOf).join('\n') : '';
}

/** What the cells of one PC say: its name, if a column has it, and its text. */
export function recordOf(cells: readonly Cell[]): PcRecord {
  const filled = cells.map(([column, value]): Cell => [column, value.trimEnd()]).filter(([, value]) => value !== '');
  const ranked = filled.filter(([{ rank }, value]) => rank !== undefined && !value.includes('\n'));
  const [, named = ''] = ranked.toSorted(([{ rank: one = 0 }], [{ rank: other = 0 }]) => one - other)[0] ?? [];
  const name = shownName(named);
  const hasOutput = cells.some(([{ isOutput }]) => isOutput);
  return { ...(name !== '' && { name }), text: textOf(filled, hasOutput) };
}
