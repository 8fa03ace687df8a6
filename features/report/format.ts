import { plainText } from '@/components/plain-text';

/** A row of a report: our own text, a `line` of the output, or the person's own `words`. `isDetail`: it belongs to the row before it. */
export type Row = { readonly text: string; readonly as?: 'line' | 'words'; readonly isDetail?: boolean };

/** A part of a report; the first one's heading is the title. */
export type Part = { readonly heading: string; readonly rows: readonly Row[] };

export type Format = 'text' | 'markdown';

/** Joins the parts into one text, without the empty ones. */
export function formatReport(parts: readonly Part[], format: Format): string {
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map((part, index) => (format === 'text' ? plainPart(part) : markdownPart(part, index)))
    .join('\n\n');
}

const plainPart = ({ heading, rows }: Part): string => [plainText(heading), ...rows.map(plainRow)].join('\n');

const plainRow = ({ text, as, isDetail }: Row): string =>
  as === 'words' ? indented(text, '  ') : `${bullet(isDetail)}${as === 'line' ? text : plainText(text)}`;

const markdownPart = ({ heading, rows }: Part, index: number): string =>
  [`${index === 0 ? '#' : '##'} ${heading}`, '', ...rows.map(markdownRow)].join('\n');

const markdownRow = ({ text, as, isDetail }: Row): string => {
  if (as === 'words') return indented(text, '> ');
  return `${bullet(isDetail)}${as === 'line' ? `\`${text.replaceAll('`', "'")}\`` : text}`;
};

const bullet = (isDetail = false): string => (isDetail ? '  - ' : '- ');

const indented = (text: string, by: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n');
