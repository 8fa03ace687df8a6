import { Finding as FindingView } from '@/components/finding';
import { plainText } from '@/components/plain-text';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { causeOf } from '@/diagnosis/causes';
import { certaintyOf } from '@/diagnosis/certainty';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import { addressOf } from '../address';
import { findingFacts } from '../result/finding-facts';
import { ProofLines } from '../result/proof-lines';
import { sourceList } from '../sources';
import { questionOf } from '../words';

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
      verdict={certaintyOf(finding) === 'certain' ? result.verdict.certain : result.verdict[finding.severity]}
      paragraphs={text.why}
      why={
        finding.because.length > 0
          ? { heading: result.why, proof: <ProofLines facts={findingFacts(locale, finding.because, diagnosis)} texts={result.proof} /> }
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

function consequence(locale: Locale, id: Finding['id']) {
  const { title, why } = contentOf(locale).causes[id];
  return { title, text: plainText(why[0]) };
}
