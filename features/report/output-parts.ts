import type { ReportTexts } from '@/content/types';
import type { Place, Reading } from '@/diagnosis/reader/reading';
import { type ShownLine, shownLines, type Twice } from '@/diagnosis/shown-lines';
import type { Part } from './format';
import { pseudonyms } from './pseudonyms';
import type { ReportValues } from './state';

/** The lines of the output, by section, without the places that the report has already shown. */
export function outputParts(
  written: ReportTexts['written'],
  { paste, identifiers }: ReportValues,
  reading: Reading,
  shown: ReadonlySet<Place>,
): readonly Part[] {
  const rest = shownLines(paste, reading, pseudonyms()).filter(({ place }) => !shown.has(place));
  const { events, joinLog, registry, messages, windows } = written;
  const headings: Readonly<Record<string, string>> = { events, joinLog, registry, messages, windows };
  const textOf = (text: Twice) => (identifiers ? text.open : text.masked);
  const lineText = ({ text }: ShownLine) => textOf(text).replace(/\s+/g, ' ');
  return [...new Map(rest.map(({ section }) => [section.open, section]))].map(([key, section]) => ({
    heading: headings[key] ?? written.output(textOf(section)),
    rows: rest.filter((line) => line.section.open === key).map((line) => ({ text: lineText(line), as: 'line' })),
  }));
}
