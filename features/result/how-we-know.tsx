import { plainText } from '@/components/plain-text';
import { Bullets, Paragraphs } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import { Fold } from './as-props';
import { findingFacts } from './finding-facts';
import { ProofLines } from './proof-lines';

/** The rest of the explanation: more of why, all the evidence, what else it explains, and where sources disagree. */
export function HowWeKnow({ finding, diagnosis, locale }: { finding: Finding; diagnosis: Diagnosis; locale: Locale }) {
  const { causes, result, ui } = contentOf(locale);
  const { why, doubt } = causes[finding.id];
  const explained = finding.explains.map((id) => plainText(`${causes[id].title}. ${causes[id].why[0]}`));
  return (
    <Fold summary={result.how.summary} hint={result.how.hint(finding.because.length)}>
      <Paragraphs items={why.slice(1)} />
      <ProofLines facts={findingFacts(locale, finding.because, diagnosis)} texts={ui.result.proof} />
      {explained.length > 0 && (
        <>
          <h3>{ui.result.explains(explained.length)}</h3>
          <Bullets items={explained} />
        </>
      )}
      {doubt && (
        <>
          <h3>{ui.cause.doubt}</h3>
          <Paragraphs items={doubt} />
        </>
      )}
    </Fold>
  );
}
