import type { Line } from './lines';

/** A section ruler with anything before it. */
const framed = /^(.{1,60}?)\+-{8,}\+?["']?,?$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for a prefix; its numbers may differ from line to line. */
const patternOf = (prefix: string): string =>
  escaped(prefix.trim())
    .replace(/\d+/g, '\\d+')
    .replace(/\b[ap]m\b/gi, '[AP]M')
    .replace(/ +/g, ' +');

/** Removes a prefix (a number, a time, a name) that most rulers share from all lines. */
export function withoutPrefix(lines: readonly Line[]): readonly Line[] {
  const rulers = lines.filter(({ text }) => text.includes('+--------'));
  const counts = new Map<string, number>();
  for (const { text } of rulers) {
    const prefix = framed.exec(text)?.[1];
    if (prefix?.trim()) counts.set(patternOf(prefix), (counts.get(patternOf(prefix)) ?? 0) + 1);
  }
  const [form, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < 2 || count * 2 <= rulers.length) return lines;
  const prefix = new RegExp(`^${form} ?`);
  return lines.map((line) => {
    const text = line.text.replace(prefix, '');
    return text === line.text ? line : line.with(text.trimStart(), { width: line.width - (line.text.length - text.length) });
  });
}
