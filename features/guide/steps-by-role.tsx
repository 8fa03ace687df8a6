import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { StepList } from '@/components/step-list';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { CauseId } from '@/diagnosis/causes';
import { entriesOf } from '@/diagnosis/plan';
import { roles, type StepId, stepOf } from '@/diagnosis/steps';
import { deskExpect, stepProps } from '../steps';

/** The steps of a cause by role, in the order of the cause file (harmless first). Last resorts come last, whatever their role. */
export function StepsByRole({ locale, id }: { locale: Locale; id: CauseId }) {
  const { cause } = contentOf(locale).ui;
  const steps = entriesOf(id).map(({ step }) => step);
  if (steps.length === 0)
    return (
      <Section heading={cause.steps}>
        <Prose paragraphs={[cause.noSteps]} />
      </Section>
    );
  const isLast = (step: StepId) => stepOf(step).risk === 'destructive';
  const groups = [
    ...roles.map((role) => ({ heading: cause.stepsOf[role], own: steps.filter((step) => stepOf(step).who === role && !isLast(step)) })),
    { heading: cause.lastResorts, own: steps.filter(isLast) },
  ].filter(({ own }) => own.length > 0);
  return groups.map(({ heading, own }, index) => (
    <Section key={heading} heading={heading}>
      {index === 0 && groups.length > 1 && <Prose paragraphs={[cause.harmlessFirst]} />}
      <StepList steps={own.map((step) => ({ ...stepProps(locale, step), ...deskExpect(locale, step) }))} />
    </Section>
  ));
}
