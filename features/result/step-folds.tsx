import { ChangeLink } from '@/components/button';
import { contentOf } from '@/content';
import type { Finding } from '@/diagnosis/diagnose';
import type { PlannedStep } from '@/diagnosis/plan';
import { type StepId, stepOf } from '@/diagnosis/steps';
import { triedMark } from '@/diagnosis/tried';
import { briefStepProps, stepProps } from '../steps';
import { Fold, StepList } from './as-props';
import type { ResultCase } from './result-parts';
import { otherStepExtras, stepExtras } from './step-extras';

type StepFoldsProps = ResultCase & { finding: Finding; open: StepId | undefined };

/** Every step but the open one: the visitor's later ones, those of IT, and what was tried. Those of other findings are brief. */
export function StepFolds({ finding, open, diagnosis, state, locale }: StepFoldsProps) {
  const { result, desk } = contentOf(locale);
  const texts = result.steps;
  const steps = diagnosis.steps.filter(({ id }) => id !== open);
  const left = steps.filter(({ id }) => !triedMark(id, state.tried));
  const later = left.filter(({ id }) => stepOf(id).who === 'user');
  const ofIt = left.filter(({ id }) => stepOf(id).who !== 'user');
  const done = steps.filter(({ id }) => triedMark(id, state.tried));
  const shown = (group: readonly PlannedStep[]) => (
    <StepList
      steps={group.map(({ id, cause }) =>
        cause === finding.id || triedMark(id, state.tried)
          ? { ...stepProps(locale, id, diagnosis.counted), ...stepExtras(id, state, locale) }
          : { ...briefStepProps(locale, id, diagnosis.counted), ...otherStepExtras(cause, locale) },
      )}
    />
  );
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
            <ChangeLink to={{ name: 'view', value: 'call' }}>{desk.call.open}</ChangeLink>
          </p>
        </Fold>
      )}
    </>
  );
}
