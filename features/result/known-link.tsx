import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { addressOf } from '../address';
import { shownFacts } from '../words';

/** The way to what is known, what is still possible and what was ruled out. */
export function KnownLink({ diagnosis, state, locale }: { diagnosis: Diagnosis; state: Case; locale: Locale }) {
  const { known } = contentOf(locale).result;
  return (
    <p className="mt-4 print:hidden">
      <a href={addressOf(locale, 'known', state)}>
        {known.link(shownFacts(diagnosis.known).length, diagnosis.possible.length, diagnosis.ruledOut.length)}
      </a>
    </p>
  );
}
