import type { StepProps } from '@/components/step';
import { contentOf } from '@/content';
import type { Locale, StepText } from '@/content/types';
import type { Known } from '@/diagnosis/facts';
import { type Risk, type StepId, stepOf } from '@/diagnosis/steps';

/** The icon of whoever acts. */
export const roleIcons = { user: 'person', helpDesk: 'headset', admin: 'shield' } as const;
const tones = { none: 'none', signsOut: 'caution', restarts: 'caution', destructive: 'danger' } as const satisfies Record<Risk, string>;

/** A step with its texts. `known`: facts about the PC; without them, commands that can lock people out are hidden, because the right one
 * depends on the type of join. */
export function stepProps(locale: Locale, id: StepId, known?: Known): StepProps {
  const { steps: texts, ui } = contentOf(locale);
  const { who, risk, command } = stepOf(id);
  const text: StepText & { warning?: string; before?: readonly string[] } = texts[id];
  const isLastResort = risk === 'destructive';
  return {
    ...briefStepProps(locale, id, known),
    paragraphs: isLastResort && command && !known ? [...text.detail, ui.cause.commandLater] : text.detail,
    ...(command && (known || !isLastResort) && { command: { text: command, copy: ui.steps.copy } }),
    ...(text.expect && { expect: ui.result.expect(text.expect) }),
    ...(who !== 'user' && deskExpect(locale, id)),
    ...(text.before && { before: { label: ui.result.before, items: text.before } }),
    ...(isLastResort && { lastResort: { warning: text.warning ?? '', ...ui.result.lastResort } }),
  };
}

/** What shows that a step worked, to everybody and to the help desk. */
export function deskExpect(locale: Locale, id: StepId): Pick<StepProps, 'expect'> {
  const { steps, ui } = contentOf(locale);
  const text: StepText = steps[id];
  const sentences = [text.expect && ui.result.expect(text.expect), text.deskExpect && ui.result.deskExpect(text.deskExpect)];
  return text.deskExpect ? { expect: sentences.filter(Boolean).join(' ') } : {};
}

/** A step without its instructions: what it is, who does it (if it is not the reader), where, for how long, and its risk. */
export function briefStepProps(locale: Locale, id: StepId, known?: Known): StepProps {
  const { steps: texts, ui } = contentOf(locale);
  const { who, where, elevated, minutes, risk } = stepOf(id);
  const place = where === 'this-pc' ? placeOf(locale, known?.whichPc) : ui.steps.where[where];
  return {
    id,
    role: who,
    title: texts[id].title,
    ...(who !== 'user' && { who: { text: ui.steps.who[who], icon: roleIcons[who] } }),
    where: { text: elevated ? ui.steps.elevated(place) : place, icon: where === 'admin-center' ? 'globe' : 'pc' },
    howLong: ui.steps.minutes(minutes),
    risk: { text: ui.steps.risk[risk], tone: tones[risk] },
    labels: ui.steps.labels,
    paragraphs: [],
  };
}

function placeOf(locale: Locale, whichPc?: string): string {
  const { where, whichPc: places } = contentOf(locale).ui.steps;
  return whichPc === 'lacking' || whichPc === 'source' ? places[whichPc] : where['this-pc'];
}
