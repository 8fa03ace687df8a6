import type { Content } from '@/content/types';
import { certaintyOf } from '@/diagnosis/certainty';
import type { Finding } from '@/diagnosis/diagnose';
import type { FactId } from '@/diagnosis/facts';
import { links } from '@/diagnosis/links';
import { questionOf } from '../words';
import type { ReportEvidence } from './evidence';
import type { Part } from './format';

type FindingInput = {
  finding: Finding;
  evidence: ReportEvidence;
  /** Facts that the report has already shown: they are only named again. */
  shown: ReadonlySet<FactId>;
  /** A step helped. */
  isOver: boolean;
};

/** A finding: how sure it is, its name, its link, the proof, and what could still rule it out. */
export function findingPart(content: Content, { finding, evidence, shown, isOver }: FindingInput): Part {
  const { causes, result, ui, report } = content;
  const { written } = report;
  const { id, link, because, unless } = finding;
  const lines = evidence.linesOf(because);
  const at = lines.length > 0 ? ` (${written.line} ${lines.join(', ')})` : '';
  const again = because.filter((fact) => shown.has(fact)).map(evidence.nameOf);
  // Conditions start with the preconditions, and a ticket with what decides.
  const deciding = because.filter((fact) => !shown.has(fact)).reverse();
  const proof = deciding.map((fact) => ({ ...evidence.factRow(fact), isDetail: true }));
  return {
    heading: `${isOver ? result.helped.was : result.certainty[certaintyOf(finding)]}: ${causes[id].title}`,
    rows: [
      { text: `${ui.cause.about.id}: ${id}` },
      { text: ui.chain.place(links.indexOf(link) + 1, ui.links[link].name) },
      { text: `${written.proof}${at}: ${again.join(', ')}`.trim() },
      ...proof,
      ...(unless.length > 0 ? [{ text: result.lifeline.unless.text }] : []),
      ...unless.map((fact) => ({ text: questionOf(content, fact)?.title ?? '', isDetail: true })),
    ],
  };
}
