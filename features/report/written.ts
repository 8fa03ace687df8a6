import { plainText } from '@/components/plain-text';

/** A line of a report: of the guide's own words, of the output, or of what the person typed. */
export type Row = { readonly text: string; readonly as?: 'line' | 'words' };

/** A part of a report; the first one has its title. */
export type Part = { readonly heading: string; readonly rows: readonly Row[] };

export type Format = 'text' | 'markdown';

/** Takes the parts of a report; gives them as one text. Empty parts are left out. */
export function written(parts: readonly Part[], format: Format): string {
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
