import { Fold } from '@/components/fold';
import { contentOf } from '@/content';
import { type StepId, stepOf } from '@/diagnosis/steps';
import { triedMark } from '@/diagnosis/tried';
import { addressOf } from '../address';
import { Steps } from '../steps';
import type { ResultCase } from './result-parts';
import { stepExtras } from './step-extras';

/** Every step but the open one: the visitor's later ones, those of IT, and what was tried. */
export function StepFolds({ open, diagnosis, state, locale }: ResultCase & { open: StepId | undefined }) {
  const { result, desk } = contentOf(locale);
  const texts = result.steps;
  const ids = diagnosis.steps.map(({ id }) => id).filter((id) => id !== open);
  const left = ids.filter((id) => !triedMark(id, state.tried));
  const later = left.filter((id) => stepOf(id).who === 'user');
  const ofIt = left.filter((id) => stepOf(id).who !== 'user');
  const done = ids.filter((id) => triedMark(id, state.tried));
  const extras = (id: StepId) => stepExtras(id, state, locale);
  const shown = (group: readonly StepId[]) => <Steps locale={locale} known={diagnosis.counted} steps={group} extras={extras} />;
  return (
    <>
      {done.length > 0 && (
        <Fold summary={texts.done.summary} hint={texts.later.hint(done.length)}>
          {shown(done)}
        </Fold>
      )}
      {later.length > 0 && (
        <Fold summary={texts.later.summary} hint={texts.later.hint(later.length)}>
          {shown(later)}
        </Fold>
      )}
      {ofIt.length > 0 && (
        <Fold summary={texts.it.summary} hint={texts.it.hint(ofIt.length)} forIt>
          {shown(ofIt)}
          <p className="print:hidden">
            <a href={addressOf(locale, 'result', { ...state, view: 'call' })}>{desk.call.open}</a>
          </p>
        </Fold>
      )}
    </>
  );
}
