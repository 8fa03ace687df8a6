import { ButtonLink } from '@/components/button';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { isNature } from '@/diagnosis/accounted';
import type { MissedSetting } from '@/diagnosis/carriers';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import { carriersOf, missedIn, releaseOf, thingsOf } from '@/diagnosis/missed';
import { addressOf } from '../address';
import { factRow } from '../words';

type StillDueProps = { finding: Finding; diagnosis: Diagnosis; state: Case; locale: Locale };

/** If the finding says that something never syncs: what else is missed that does, and the way to find out what stops it. */
export function StillDue({ finding, diagnosis: { known, nextQuestion }, state, locale }: StillDueProps) {
  const content = contentOf(locale);
  const { due } = content.result;
  const comes = (missed: MissedSetting) => thingsOf(missed).some((id) => carriersOf(id, releaseOf(known))[0] === 'live-sync');
  const missed = missedIn(known).filter(comes);
  if (!isNature(finding.because) || !nextQuestion || missed.length === 0) return null;
  const { value } = factRow(content, 'missingSettings', { missingSettings: missed.join('.') });
  return (
    <div className="mt-3 print:hidden">
      <p>{due.text(value)}</p>
      <p className="mt-3">
        <ButtonLink href={addressOf(locale, `question/${nextQuestion}`, state)} quiet>
          {due.action}
        </ButtonLink>
      </p>
    </div>
  );
}
