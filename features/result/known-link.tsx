import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { addressOf } from '../address';
import { shownFacts } from '../words';

/** Where the list for the help desk is, on the page with what is known. */
export const forHelpDeskAnchor = 'for-help-desk';

/** The ways to what is known, still possible and ruled out, to what the help desk can look up, and to another paste. */
export function KnownLink({ diagnosis, state, locale }: { diagnosis: Diagnosis; state: Case; locale: Locale }) {
  const { result, ui } = contentOf(locale);
  const { known } = result;
  const forHelpDesk = diagnosis.forHelpDesk.length;
  return (
    <p className="mt-4 print:hidden">
      <a href={addressOf(locale, 'known', state)}>
        {known.link(shownFacts(diagnosis.known).length, diagnosis.possible.length, diagnosis.ruledOut.length)}
      </a>
      <br />
      {forHelpDesk > 0 && (
        <>
          <a href={`${addressOf(locale, 'known', state)}#${forHelpDeskAnchor}`}>{known.forHelpDesk.heading(forHelpDesk)}</a>
          <br />
        </>
      )}
      <a href={addressOf(locale, 'paste', state)}>{ui.result.again.action}</a>
    </p>
  );
}
