import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { Fold, LookedList } from './as-props';
import { slimChain } from './slim-chain';

/** The seven links and their states in words. */
export function LinksFold({ diagnosis, locale }: { diagnosis: Diagnosis; locale: Locale }) {
  const content = contentOf(locale);
  const { links, caption } = slimChain(content, diagnosis);
  return (
    <Fold summary={content.result.links.summary} hint={caption}>
      <LookedList items={links} />
    </Fold>
  );
}
