import { Steps } from '@/app/steps';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { CauseId } from '@/diagnosis/causes';
import { entriesOf } from '@/diagnosis/plan';
import { stepOf } from '@/diagnosis/steps';

const roles = ['user', 'helpDesk', 'admin'] as const;

/** The steps of a cause by who does them, within each group in the author's order. */
export function StepsByRole({ locale, id }: { locale: Locale; id: CauseId }) {
  const { cause } = contentOf(locale).ui;
  const steps = entriesOf(id).map(({ step }) => step);
  if (steps.length === 0)
    return (
      <Section heading={cause.steps}>
        <Prose paragraphs={[cause.noSteps]} />
      </Section>
    );
  return roles
    .map((role) => ({ role, own: steps.filter((step) => stepOf(step).who === role) }))
    .filter(({ own }) => own.length > 0)
    .map(({ role, own }) => (
      <Section key={role} heading={cause.stepsOf[role]}>
        <Steps locale={locale} steps={own} />
      </Section>
    ));
}
