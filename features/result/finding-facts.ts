import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Diagnosis } from '@/diagnosis/diagnose';
import type { FactId } from '@/diagnosis/facts';
import { factRow, isOfSite } from '../words';

/** The facts behind a finding, in words. Conditions start with the preconditions, so the last fact is the key one. */
export function findingFacts(locale: Locale, because: readonly FactId[], { known, counted }: Pick<Diagnosis, 'known' | 'counted'>) {
  const content = contentOf(locale);
  return because.map((fact, index) => {
    const { label, value } = factRow(content, fact, counted);
    return {
      fact,
      label: isOfSite(fact, { known, counted }) ? content.result.proof.siteSays(label) : label,
      value,
      key: index === because.length - 1,
    };
  });
}
