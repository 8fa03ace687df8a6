import { CompareTable } from '@/components/compare-table';
import { Bullets } from '@/components/prose';
import { Section } from '@/components/section';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Content, Locale } from '@/content/types';
import { type Case, emptyCase } from '@/diagnosis/case';
import { openCode } from '@/diagnosis/case-code';
import type { CauseId } from '@/diagnosis/causes';
import { certaintyOf } from '@/diagnosis/certainty';
import { type Comparison, compare } from '@/diagnosis/compare';
import type { Diagnosis } from '@/diagnosis/diagnose';
import type { FactId, Known } from '@/diagnosis/facts';
import type { Link } from '@/diagnosis/links';
import { addressOf } from '../address';
import { diagnosisOf } from '../diagnosis-of';
import { factRow } from '../words';
import { linksOf } from './slim-chain';

/** The id of the table, on the page with what is known. */
export const beforeAfterAnchor = 'before-after';

type BeforeAfterProps = { state: Case; diagnosis: Diagnosis; locale: Locale };

/** What became of each problem since the last paste, with a link to all that changed; nothing without an earlier paste. */
export function BeforeAfter({ state, diagnosis, locale }: BeforeAfterProps) {
  const before = beforeOf(state);
  if (!before) return null;
  const { causes, desk, result } = contentOf(locale);
  const { compare: texts } = desk;
  const comparison = compare(before, diagnosis);
  const sentences = (['gone', 'stay', 'unseen', 'appeared'] as const).flatMap((fate) =>
    comparison[fate].map((id: CauseId) => `${texts[fate](causes[id].title)}${certaintyText(id)}`),
  );
  return (
    <div className="mt-4">
      <Bullets items={sentences.length > 0 ? sentences : [texts.noFault]} />
      <p className="print:hidden">
        <a href={`${addressOf(locale, 'known', state)}#${beforeAfterAnchor}`}>{texts.caption}</a>
      </p>
    </div>
  );

  /** How sure a finding is, as its own page says. */
  function certaintyText(id: CauseId): string {
    const finding = diagnosis.findings.find((one) => one.id === id);
    return finding ? `. ${result.certainty[certaintyOf(finding)]}.` : '';
  }
}

/** Every link and fact that changed since the last paste, and what did not. */
export function BeforeAfterTable({ state, diagnosis, locale }: BeforeAfterProps) {
  const before = beforeOf(state);
  if (!before) return null;
  const content = contentOf(locale);
  const { compare: texts } = content.desk;
  const comparison = compare(before, diagnosis);
  const [was, is] = [wordsOf(before, content), wordsOf(diagnosis, content)];
  const rows = [
    ...comparison.links.map((link) => ({ what: texts.link(content.ui.links[link].name), was: was.link(link), is: is.link(link) })),
    ...comparison.facts.map(({ fact }) => ({
      what: factRow(content, fact, diagnosis.known).label,
      was: was.fact(fact),
      is: is.fact(fact),
    })),
  ];
  const same = unchangedFacts(comparison, diagnosis, before.known);
  return (
    <Section heading={texts.heading} id={beforeAfterAnchor}>
      {rows.length > 0 ? (
        <CompareTable caption={texts.caption} columns={texts.columns} rows={rows} />
      ) : (
        <p className={typography.readable}>{texts.nothing}</p>
      )}
      {same.length > 0 && (
        <p className={typography.readable}>
          {texts.same} {same.map((fact) => content.facts[fact].label).join(', ')}
        </p>
      )}
    </Section>
  );
}

/** The states of links and the values of facts in a diagnosis, in words. */
function wordsOf(diagnosis: Diagnosis, content: Content) {
  const states = new Map(linksOf(content, diagnosis).map(({ id, stateText }) => [id, stateText]));
  return {
    link: (link: Link) => states.get(link) ?? '',
    fact: (fact: FactId) =>
      diagnosis.known[fact] === undefined ? content.desk.compare.unknown : factRow(content, fact, diagnosis.known).value,
  };
}

/** The diagnosis from before the last paste. */
function beforeOf({ before }: Case): Diagnosis | undefined {
  const opened = before === undefined ? undefined : openCode(before);
  return opened && !('problem' in opened) ? diagnosisOf({ ...emptyCase, ...opened }) : undefined;
}

/** Unchanged facts behind causes that are still present. */
function unchangedFacts({ stay }: Comparison, { findings, known }: Diagnosis, was: Known): readonly FactId[] {
  const because = findings.filter(({ id }) => stay.includes(id)).flatMap((finding) => finding.because);
  return [...new Set(because)].filter((fact) => known[fact] !== undefined && known[fact] === was[fact]);
}
