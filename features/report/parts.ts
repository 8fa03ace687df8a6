import { type ShownLine, shownLines, type Twice } from '@/client/shown-lines';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { definitionOf, type FactId, unsure } from '@/diagnosis/facts';
import { intakeGroupOf, intakeGroups } from '@/diagnosis/intake';
import { printedLine } from '@/diagnosis/printed';
import { proofOf } from '@/diagnosis/reader/proof';
import type { Reading } from '@/diagnosis/reader/reading';
import { outcomeOf, stepTried } from '@/diagnosis/tried';
import { diagnosisOf } from '../diagnosis-of';
import { factRow, shownFacts } from '../words';
import type { Part, Row } from './format';
import { pseudonyms } from './pseudonyms';
import type { ReportValues } from './state';
import { whenText } from './when';

export type ReportInput = { locale: Locale; state: Case; values: ReportValues; reading?: Reading; at: Date; zone: string; link: string };

/** The report's parts: summary, the five groups with their facts and input, findings, steps, and the rest of the output. */
export function reportParts({ locale, state, values, reading, at, zone, link }: ReportInput): readonly Part[] {
  const content = contentOf(locale);
  const { report, causes, steps, desk, ui, facts } = content;
  const { written } = report;
  const { known, findings, chain } = diagnosisOf(state, at);
  const shown = shownFacts(known);
  const lines = reading ? shownLines(values.paste, reading, pseudonyms()) : [];
  const coveredPlaces = new Set(shown.filter((fact) => printedLine(fact, known[fact] ?? unsure) !== undefined).flatMap(placesOf));
  return [
    {
      heading: written.title,
      rows: [
        { text: `${written.made}: ${whenText(locale, at, zone)}` },
        { text: `${written.code}: ${codeOf(state)}` },
        { text: `${written.link}: ${link}` },
        {
          text: `${written.chain}: ${chain.map((one) => `${ui.links[one.link].name}: ${ui.chain.states[one.state].toLowerCase()}`).join('; ')}`,
        },
      ],
    },
    ...intakeGroups.map((group) => ({
      heading: report.groups[group].heading,
      rows: [...inputRows(values[group]), ...shown.filter((fact) => intakeGroupOf(fact) === group).map(factLine)],
    })),
    { heading: written.findings, rows: findings.length > 0 ? findings.flatMap(findingRows) : [{ text: written.noFindings }] },
    {
      heading: written.tried,
      rows:
        state.tried.length > 0
          ? state.tried.map((mark) => ({
              text: `${steps[stepTried(mark)].title} (${stepTried(mark)}): ${desk.steps.said[outcomeOf(mark)]}`,
            }))
          : [{ text: written.noTried }],
    },
    ...outputParts(),
  ];

  function factLine(fact: FactId): Row {
    const line = printedLine(fact, known[fact] ?? unsure);
    if (line !== undefined) return { text: line, as: 'line' };
    return { text: `${facts[fact].label}: ${factRow(content, fact, known).value}` };
  }

  function findingRows({ id, severity, because }: (typeof findings)[number]): readonly Row[] {
    const proof = because.filter((fact) => known[fact] !== undefined).map(proofText);
    return [
      { text: `${id} (${ui.cause.about[severity].toLowerCase()}): ${causes[id].title}` },
      ...(proof.length > 0 ? [{ text: `${written.proof}: ${proof.join(', ')}` }] : []),
    ];
  }

  /** A fact behind a finding, with its line numbers in the paste. */
  function proofText(fact: FactId): string {
    const name = definitionOf(fact).field ?? facts[fact].label;
    const at = placesOf(fact).map(({ line }) => line);
    return at.length > 0 ? `${name} (${written.line} ${at.join(', ')})` : name;
  }

  function placesOf(fact: FactId) {
    return reading ? proofOf(reading, known, fact) : [];
  }

  /** Lines of the output that no fact above covers, by section. */
  function outputParts(): readonly Part[] {
    const rest = lines.filter(({ place }) => !coveredPlaces.has(place));
    const { events, joinLog, registry, messages, windows } = written;
    const headings: Readonly<Record<string, string>> = { events, joinLog, registry, messages, windows };
    return [...new Map(rest.map(({ section }) => [section.open, section]))].map(([key, section]) => ({
      heading: headings[key] ?? written.output(shownText(section)),
      rows: rest.filter((line) => line.section.open === key).map((line) => ({ text: lineText(line), as: 'line' })),
    }));
  }

  function lineText({ text }: ShownLine): string {
    return shownText(text).replace(/\s+/g, ' ');
  }

  function shownText(text: Twice): string {
    return values.identifiers ? text.open : text.masked;
  }
}

const inputRows = (text: string): readonly Row[] => (text.trim() === '' ? [] : [{ text, as: 'words' }]);
