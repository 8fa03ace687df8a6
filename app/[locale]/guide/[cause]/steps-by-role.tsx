import { Steps } from '@/app/steps';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { CauseId } from '@/diagnosis/causes';
import { entriesOf } from '@/diagnosis/plan';
import { stepOf } from '@/diagnosis/steps';

const roles = ['user', 'helpDesk', 'admin'] as const;

/** The steps of a cause by who does them, within each group in the author's order: harmless first. */
export function StepsByRole({ locale, id }: { locale: Locale; id: CauseId }) {
  const { cause } = contentOf(locale).ui;
  const steps = entriesOf(id).map(({ step }) => step);
  if (steps.length === 0)
    return (
      <Section heading={cause.steps}>
        <Prose paragraphs={[cause.noSteps]} />
      </Section>
    );
  const groups = roles
    .map((role) => ({ role, own: steps.filter((step) => stepOf(step).who === role) }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ role, own }, index) => (
    <Section key={role} heading={cause.stepsOf[role]}>
      {index === 0 && groups.length > 1 && <Prose paragraphs={[cause.harmlessFirst]} />}
      <Steps locale={locale} steps={own} />
    </Section>
  ));
}
