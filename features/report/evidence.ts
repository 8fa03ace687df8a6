import type { Content } from '@/content/types';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { definitionOf, type FactId, unsure } from '@/diagnosis/facts';
import { printedLine } from '@/diagnosis/printed';
import { proofOf } from '@/diagnosis/reader/proof';
import type { Place, Reading } from '@/diagnosis/reader/reading';
import { isOfSite, factRow as rowOf } from '../words';
import type { Row } from './format';

/** How facts are written in a report, and where the output shows them. */
export type ReportEvidence = ReturnType<typeof evidenceOf>;

export function evidenceOf(content: Content, { known, counted }: Diagnosis, reading: Reading | undefined) {
  const placesOf = (fact: FactId): readonly Place[] => (reading ? proofOf(reading, known, fact) : []);
  const lineOf = (fact: FactId) => printedLine(fact, known[fact] ?? unsure);
  return {
    /** As dsregcmd prints it, else in words; a fact of the organisation says so. */
    factRow: (fact: FactId): Row => {
      const line = lineOf(fact);
      if (line !== undefined) return { text: line, as: 'line' };
      const { label } = content.facts[fact];
      return {
        text: `${isOfSite(fact, { known, counted }) ? content.result.proof.siteSays(label) : label}: ${rowOf(content, fact, counted).value}`,
      };
    },
    nameOf: (fact: FactId): string => definitionOf(fact).field ?? content.facts[fact].label,
    linesOf: (facts: readonly FactId[]): readonly number[] =>
      [...new Set(facts.flatMap(placesOf).map(({ line }) => line))].sort((a, b) => a - b),
    /** The places that need no mention because a fact is written as they print it. */
    shownPlaces: (facts: readonly FactId[]): ReadonlySet<Place> =>
      new Set(facts.filter((fact) => lineOf(fact) !== undefined).flatMap(placesOf)),
  };
}
