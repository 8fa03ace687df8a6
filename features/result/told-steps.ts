import { contentOf } from '@/content';
import type { CauseId } from '@/diagnosis/causes';
import { triedMark } from '@/diagnosis/tried';
import type { ResultCase } from './result-parts';

/** More would read as a work order. */
const most = 4;

/** What the help desk and IT will do about a cause, told to an employee. */
export function toldSteps(cause: CauseId, { diagnosis, state, locale }: ResultCase): readonly string[] {
  const { steps } = contentOf(locale);
  const told = diagnosis.steps
    .filter((step) => step.cause === cause && !triedMark(step.id, state.tried))
    .flatMap(({ id }) => {
      const text = steps[id];
      return 'told' in text ? text.told : [];
    });
  return told.slice(0, most);
}
