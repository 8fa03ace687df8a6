import { NumberedList } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { CauseId } from '@/diagnosis/causes';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { triedMark } from '@/diagnosis/tried';

type ToldStepsProps = { cause: CauseId; diagnosis: Diagnosis; state: Case; locale: Locale };

/** More would read as a work order. */
const most = 4;

/** What the help desk and IT will do about a cause, told to an employee. */
export function ToldSteps({ cause, diagnosis, state, locale }: ToldStepsProps) {
  const { steps } = contentOf(locale);
  const told = diagnosis.steps
    .filter((step) => step.cause === cause && !triedMark(step.id, state.tried))
    .flatMap(({ id }) => {
      const text = steps[id];
      return 'told' in text ? text.told : [];
    });
  return told.length > 0 && <NumberedList items={told.slice(0, most)} />;
}
