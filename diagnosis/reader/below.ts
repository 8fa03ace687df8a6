import { knownField } from './catalogue';
import { beginningOn, type Line } from './lines';
import { pairIn } from './pairs';

/** If at least this many values are below their names, and fewer next to them, the whole text is read that way. */
const minimum = 4;

/** A field name without a value, with or without a colon. */
function bareName({ text, field }: Line): string | undefined {
  if (field) return field.value === '' ? field.name : undefined;
  if (text === '' || text.startsWith('+') || text.startsWith('|')) return undefined;
  return text.length <= 48 ? knownField(text)?.name : undefined;
}

/** The index of the next line, skipping one blank, if it can be a value. */
function indexOfValueBelow(lines: readonly Line[], index: number): number | undefined {
  const at = lines[index + 1]?.text === '' ? index + 2 : index + 1;
  const line = lines[at];
  if (!line || bareName(line) !== undefined || beginningOn(line, lines[at - 1], lines[at + 1])) return undefined;
  const pair = pairIn(line.text);
  return pair && (pair.known || !pair.tight) ? undefined : at;
}

/** Moves values up next to their names if most fields have them on the next line. */
export function withValuesBeside(lines: readonly Line[]): readonly Line[] {
  const bare: number[] = [];
  for (let index = 0; index < lines.length; index += 1) if (bareName(lines[index] as Line) !== undefined) bare.push(index);
  if (bare.length < minimum) return lines;
  const values = new Map(bare.map((index) => [index, indexOfValueBelow(lines, index)]));
  const below = [...values.values()].filter((at) => at !== undefined).length;
  const beside = lines.filter(({ field }) => Boolean(field?.value)).length;
  if (below < minimum || below <= beside) return lines;
  const used = new Set([...values.values()]);
  return lines.flatMap((line, index) => {
    if (used.has(index)) return [];
    const name = bareName(line);
    if (name === undefined) return [line];
    const value = lines[values.get(index) ?? -1];
    return [line.with(`${name} : ${value?.text.replace(/^[:|] */, '') ?? ''}`, { last: value?.last ?? value?.number })];
  });
}
