import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { addressOf } from '../address';
import { shownFacts } from '../words';

/** The ways to what is known, still possible and ruled out, and to another paste. */
export function KnownLink({ diagnosis, state, locale }: { diagnosis: Diagnosis; state: Case; locale: Locale }) {
  const { result, ui } = contentOf(locale);
  const { known } = result;
  return (
    <p className="mt-4 print:hidden">
      <a href={addressOf(locale, 'known', state)}>
        {known.link(shownFacts(diagnosis.known).length, diagnosis.possible.length, diagnosis.ruledOut.length)}
      </a>
      <br />
      <a href={addressOf(locale, 'paste', state)}>{ui.result.again.action}</a>
    </p>
  );
}
