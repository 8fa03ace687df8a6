import { ButtonLink } from '@/components/button';
import { contentOf } from '@/content';
import type { Locale, ThingText } from '@/content/types';
import { isNature } from '@/diagnosis/accounted';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import { carriersOf, releaseOf } from '@/diagnosis/missed';
import { addressOf } from '../address';
import { missedThings } from './missed-things';

type StillDueProps = { finding: Finding; diagnosis: Diagnosis; state: Case; locale: Locale };

/** If the finding says that something never syncs: what else is missed that does, and the way to find out what stops it. */
export function StillDue({ finding, diagnosis: { known, nextQuestion }, state, locale }: StillDueProps) {
  const { result, things } = contentOf(locale);
  if (!isNature(finding.because) || !nextQuestion) return null;
  const due = missedThings(known).filter((id) => carriersOf(id, releaseOf(known))[0] === 'live-sync');
  if (due.length === 0) return null;
  const labels = due.map((id) => (things[id] as ThingText).label);
  return (
    <div className="mt-4 print:hidden">
      <p>{result.due.text(new Intl.ListFormat(locale).format(labels))}</p>
      <p className="mt-2">
        <ButtonLink href={addressOf(locale, `question/${nextQuestion}`, state)} quiet>
          {result.due.action}
        </ButtonLink>
      </p>
    </div>
  );
}
