import { CompareTable } from '@/components/compare-table';
import { Fold } from '@/components/fold';
import { Bullets } from '@/components/prose';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { emptyCase } from '@/diagnosis/case';
import { openCode } from '@/diagnosis/case-code';
import type { CauseId } from '@/diagnosis/causes';
import { certaintyOf } from '@/diagnosis/certainty';
import { type Comparison, compare } from '@/diagnosis/compare';
import type { Diagnosis } from '@/diagnosis/diagnose';
import type { FactId, Known } from '@/diagnosis/facts';
import { diagnosisOf } from '../diagnosis-of';
import { factRow } from '../words';
import { linksOf } from './slim-chain';

/** Compares the result with the one before the last paste. */
export function BeforeAfter({ code, diagnosis, locale }: { code: string; diagnosis: Diagnosis; locale: Locale }) {
  const opened = openCode(code);
  if ('problem' in opened) return null;
  const before = diagnosisOf({ ...emptyCase, ...opened });
  const content = contentOf(locale);
  const { compare: texts } = content.desk;
  const result = compare(before, diagnosis);
  const rows = [...linkRows(result), ...factRows(result)];
  const same = unchangedFacts(result, diagnosis, before.known);
  const sentences = (['gone', 'stay', 'unseen', 'appeared'] as const).flatMap((fate) =>
    result[fate].map((id: CauseId) => `${texts[fate](content.causes[id].title)}${certaintyText(id)}`),
  );
  return (
    <div className="mt-4" id="before-after">
      <Bullets items={sentences.length > 0 ? sentences : [texts.noFault]} />
      <div className="mt-3">
        <Fold summary={texts.heading} hint={rows.length > 0 ? `${rows.length}` : undefined}>
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
        </Fold>
      </div>
    </div>
  );

  /** How sure a finding is, as its own page says. */
  function certaintyText(id: CauseId): string {
    const finding = diagnosis.findings.find((one) => one.id === id);
    return finding ? `. ${content.result.certainty[certaintyOf(finding)]}.` : '';
  }

  function linkRows({ links }: Comparison) {
    const [was, is] = [before, diagnosis].map((one) => new Map(linksOf(content, one).map(({ id, stateText }) => [id, stateText])));
    return links.map((link) => ({
      what: texts.link(content.ui.links[link].name),
      was: was?.get(link) ?? '',
      is: is?.get(link) ?? '',
    }));
  }

  function factRows({ facts }: Comparison) {
    const wordsOf = (fact: FactId, known: Known) => (known[fact] === undefined ? texts.unknown : factRow(content, fact, known).value);
    return facts.map(({ fact }) => ({
      what: factRow(content, fact, diagnosis.known).label,
      was: wordsOf(fact, before.known),
      is: wordsOf(fact, diagnosis.known),
    }));
  }
}

/** Unchanged facts behind causes that are still present. */
function unchangedFacts({ stay }: Comparison, { findings, known }: Diagnosis, was: Known): readonly FactId[] {
  const because = findings.filter(({ id }) => stay.includes(id)).flatMap((finding) => finding.because);
  return [...new Set(because)].filter((fact) => known[fact] !== undefined && known[fact] === was[fact]);
}
