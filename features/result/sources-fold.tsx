import { SourceList } from '@/components/source-list';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { causeOf } from '@/diagnosis/causes';
import type { Finding } from '@/diagnosis/diagnose';
import { addressOf } from '../address';
import { sourceList } from '../sources';
import { Fold } from './as-props';

/** The sources of a finding, and its page in the guide. */
export function SourcesFold({ finding, locale }: { finding: Finding; locale: Locale }) {
  const { result, ui } = contentOf(locale);
  const { sources, verified } = causeOf(finding.id);
  return (
    <Fold summary={result.sources.summary}>
      <SourceList {...sourceList(locale, sources, verified)} />
      <p>
        <a href={addressOf(locale, `guide/${finding.id}`)}>{ui.result.guideLink}</a>
      </p>
    </Fold>
  );
}
