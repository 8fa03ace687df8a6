import type { Line } from './lines';
import { fieldIn } from './pairs';

/** A section ruler with anything before it. */
const framed = /^(.{1,60}?)\+-{8,}\+?["']?,?$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for a prefix; its numbers may differ from line to line. */
const patternOf = (prefix: string): string =>
  escaped(prefix.trim())
    .replace(/\d+/g, '\\d+')
    .replace(/\b[ap]m\b/gi, '[AP]M')
    .replace(/ +/g, ' +');

/** A file and the number of its line, as `Select-String`, `findstr /n` and `grep -n` print them before what they found. */
const place = /^((?:[\w.\\/: -]{1,120}?:)?\d{1,6}:) *(?=[A-Za-z])/;

/** The pattern of the places before at least two fields. */
function placeBeforeFields(lines: readonly Line[]): string | undefined {
  const places = lines.flatMap(({ text }) => {
    const found = place.exec(text);
    return found && fieldIn(text.slice(found[0].length))?.bare ? [patternOf(found[1] ?? '')] : [];
  });
  return places.length > 1 && places.every((one) => one === places[0]) ? places[0] : undefined;
}

/** Removes a prefix (a number, a time, a name, a place in a file) from all lines that most rulers or all fields after one share. */
export function withoutPrefix(lines: readonly Line[]): readonly Line[] {
  const form = prefixOfRulers(lines) ?? placeBeforeFields(lines);
  if (form === undefined) return lines;
  const prefix = new RegExp(`^${form} ?`);
  return lines.map((line) => {
    const text = line.text.replace(prefix, '');
    return text === line.text ? line : line.with(text.trimStart(), { width: line.width - (line.text.length - text.length) });
  });
}

/** The pattern of the prefix that most rulers share. */
function prefixOfRulers(lines: readonly Line[]): string | undefined {
  const rulers = lines.filter(({ text }) => text.includes('+--------'));
  const counts = new Map<string, number>();
  for (const { text } of rulers) {
    const prefix = framed.exec(text)?.[1];
    if (prefix?.trim()) counts.set(patternOf(prefix), (counts.get(patternOf(prefix)) ?? 0) + 1);
  }
  const [form, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count < 2 || count * 2 <= rulers.length ? undefined : form;
}
