import { Finding as FindingView } from '@/components/finding';
import { plainText } from '@/components/plain-text';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { causeOf } from '@/diagnosis/causes';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import type { FactId } from '@/diagnosis/facts';
import { addressOf } from '../address';
import { sourceList } from '../sources';
import { factRow, questionOf } from '../words';
import { ProofLines } from './proof-lines';
import { isCertain } from './summary';

type FindingArticleProps = { finding: Finding; diagnosis: Diagnosis; locale: Locale; level: 2 | 3 };

/** A finding with its texts, evidence and sources. */
export function FindingArticle({ finding, diagnosis, locale, level }: FindingArticleProps) {
  const content = contentOf(locale);
  const { result } = content.ui;
  const text = content.causes[finding.id];
  const cause = causeOf(finding.id);
  return (
    <FindingView
      id={finding.id}
      level={level}
      title={text.title}
      tone={finding.severity}
      verdict={isCertain(finding) ? result.verdict.certain : result.verdict[finding.severity]}
      paragraphs={text.why}
      why={
        finding.because.length > 0
          ? { heading: result.why, proof: <ProofLines facts={whyFacts(locale, finding.because, diagnosis)} texts={result.proof} /> }
          : undefined
      }
      unless={
        finding.unless.length > 0 ? result.unless(finding.unless.map((fact) => questionOf(content, fact)?.title).join(' ')) : undefined
      }
      doubt={text.doubt && { summary: content.ui.cause.doubt, paragraphs: text.doubt }}
      consequences={
        finding.explains.length > 0
          ? { summary: result.explains(finding.explains.length), items: finding.explains.map((id) => consequence(locale, id)) }
          : undefined
      }
      sources={{ summary: result.sources, ...sourceList(locale, cause.sources, cause.verified) }}
      guideHref={addressOf(locale, `guide/${finding.id}`)}
      guideLabel={result.guideLink}
    />
  );
}

/** The facts behind a finding. Conditions start with the preconditions, so the last fact is the key one. */
function whyFacts(locale: Locale, because: readonly FactId[], { known, counted }: Diagnosis) {
  const content = contentOf(locale);
  return because.map((fact, index) => {
    const { label, value } = factRow(content, fact, counted);
    const isOfSite = known[fact] !== counted[fact];
    return { fact, label: isOfSite ? content.ui.result.siteSays(label) : label, value, key: index === because.length - 1 };
  });
}

function consequence(locale: Locale, id: Finding['id']) {
  const { title, why } = contentOf(locale).causes[id];
  return { title, text: plainText(why[0]) };
}
