import { plainText } from '@/components/plain-text';

/** A row of a report: our own text, a `line` of the output, or the person's own `words`. */
export type Row = { readonly text: string; readonly as?: 'line' | 'words' };

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

const plainPart = ({ heading, rows }: Part): string => [heading, '-'.repeat(heading.length), ...rows.map(plainRow)].join('\n');

const plainRow = ({ text, as }: Row): string => (as === 'words' ? indented(text, '  ') : `- ${as === 'line' ? text : plainText(text)}`);

const markdownPart = ({ heading, rows }: Part, index: number): string =>
  [`${index === 0 ? '#' : '##'} ${heading}`, '', ...rows.map(markdownRow)].join('\n');

const markdownRow = ({ text, as }: Row): string => {
  if (as === 'words') return indented(text, '> ');
  return `- ${as === 'line' ? `\`${text.replaceAll('`', "'")}\`` : text}`;
};

const indented = (text: string, by: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n');
