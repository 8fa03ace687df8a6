import { ChangeLink } from '@/components/button';
import { Paragraphs } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import { Fold } from './as-props';
import { findingFacts } from './finding-facts';
import { ProofLines } from './proof-lines';

type OtherFindingProps = { finding: Finding; diagnosis: Diagnosis; locale: Locale };

/** Another finding, in one line; opened it says why, with a button to its own page. */
export function OtherFinding({ finding, diagnosis, locale }: OtherFindingProps) {
  const { causes, result, ui } = contentOf(locale);
  const { title, why } = causes[finding.id];
  return (
    <div data-cause={finding.id}>
      <Fold summary={result.also.summary(title)}>
        <Paragraphs items={why.slice(0, 1)} />
        <ProofLines facts={findingFacts(locale, finding.because, diagnosis)} texts={ui.result.proof} keyOnly />
        <p className="mt-3 print:hidden">
          <ChangeLink to={{ name: 'finding', value: finding.id }}>{result.also.open}</ChangeLink>
        </p>
      </Fold>
    </div>
  );
}
