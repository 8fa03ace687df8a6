import { Step, type StepProps } from '@/components/step';
import { StepList } from '@/components/step-list';
import { contentOf } from '@/content';
import type { Locale, StepText } from '@/content/types';
import type { Known } from '@/diagnosis/facts';
import { type Risk, type StepId, stepOf } from '@/diagnosis/steps';

/** What the result page adds to a step. */
export type StepExtras = Pick<StepProps, 'tried' | 'controls' | 'answers'>;

type StepsProps = {
  locale: Locale;
  steps: readonly StepId[];
  /** Facts about the PC. Without them, commands that can lock people out are hidden: the right one depends on the type of join. */
  known?: Known;
  extras?: (step: StepId) => StepExtras;
};

/** Steps with their texts; a step that can lock people out or delete data is collapsed under its warning. */
export function Steps({ locale, steps, known, extras }: StepsProps) {
  return (
    <StepList>
      {steps.map((id) => (
        <Step key={id} {...stepProps(locale, id, known)} {...extras?.(id)} />
      ))}
    </StepList>
  );
}

const icons = { user: 'person', helpDesk: 'headset', admin: 'shield' } as const;
const tones = { none: 'none', signsOut: 'caution', restarts: 'caution', destructive: 'danger' } as const satisfies Record<Risk, string>;

/** A step with its texts. */
export function stepProps(locale: Locale, id: StepId, known?: Known): StepProps {
  const { steps: texts, ui } = contentOf(locale);
  const { who, where, elevated, minutes, risk, command } = stepOf(id);
  const text: StepText & { warning?: string; before?: readonly string[] } = texts[id];
  const place = where === 'this-pc' ? placeOf(locale, known?.whichPc) : ui.steps.where[where];
  const isLastResort = risk === 'destructive';
  return {
    id,
    role: who,
    title: text.title,
    who: { text: ui.steps.who[who], icon: icons[who] },
    where: { text: elevated ? ui.steps.elevated(place) : place, icon: where === 'admin-center' ? 'globe' : 'pc' },
    howLong: ui.steps.minutes(minutes),
    risk: { text: ui.steps.risk[risk], tone: tones[risk] },
    labels: ui.steps.labels,
    paragraphs: isLastResort && command && !known ? [...text.detail, ui.cause.commandLater] : text.detail,
    ...(command && (known || !isLastResort) && { command: { text: command, copy: ui.steps.copy } }),
    ...(text.expect && { expect: ui.result.expect(text.expect) }),
    ...(text.before && { before: { label: ui.result.before, items: text.before } }),
    ...(isLastResort && { lastResort: { warning: text.warning ?? '', ...ui.result.lastResort } }),
  };
}

function placeOf(locale: Locale, whichPc?: string): string {
  const { where, whichPc: places } = contentOf(locale).ui.steps;
  return whichPc === 'lacking' || whichPc === 'source' ? places[whichPc] : where['this-pc'];
}
