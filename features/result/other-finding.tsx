import { Fold } from '@/components/fold';
import { Paragraphs } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import { addressOf } from '../address';
import { findingFacts } from './finding-facts';
import { ProofLines } from './proof-lines';

type OtherFindingProps = { finding: Finding; diagnosis: Diagnosis; state: Case; locale: Locale };

/** Another finding, in one line; opened it says why, with a link to its own page. */
export function OtherFinding({ finding, diagnosis, state, locale }: OtherFindingProps) {
  const { causes, result, ui } = contentOf(locale);
  const { title, why } = causes[finding.id];
  return (
    <div data-cause={finding.id}>
      <Fold summary={result.also.summary(title)}>
        <Paragraphs items={why.slice(0, 1)} />
        <ProofLines facts={findingFacts(locale, finding.because, diagnosis)} texts={ui.result.proof} keyOnly />
        <p>
          <a href={`${addressOf(locale, 'result', { ...state, finding: finding.id })}#answer`}>{result.also.open}</a>
        </p>
      </Fold>
    </div>
  );
}
