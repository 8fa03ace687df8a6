import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/button';
import { Note } from '@/components/note';
import { Bullets } from '@/components/prose';
import { RichText } from '@/components/rich-text';
import { Section } from '@/components/section';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Known } from '@/diagnosis/facts';
import { turnOf } from '@/diagnosis/plan';
import type { StepId } from '@/diagnosis/steps';
import { markOf, type Outcome, outcomeOf, stepTried, triedMark } from '@/diagnosis/tried';
import { addressOf } from '../address';
import { HelpDesk } from '../help-desk';
import { helpedMark } from '../result/shape';
import { type StepExtras, Steps } from '../steps';

type PlanStepsProps = {
  heading: string;
  intro: string;
  steps: readonly StepId[];
  known: Known;
  state: Case;
  locale: Locale;
  forFinding: (step: StepId) => StepExtras['forFinding'];
};

/** In display order, the hoped-for outcome first. */
const shownOutcomes = ['helped', 'no-change', 'could-not'] as const satisfies readonly Outcome[];

/** The plan: whose turn it is, the remaining steps, and the ones already tried. */
export function PlanSteps({ heading, intro, steps, known, state, locale, forFinding }: PlanStepsProps) {
  const { desk, call, ui } = contentOf(locale);
  // After "it helped" there are no remaining steps.
  const isOver = helpedMark(state) !== undefined;
  const left = isOver ? [] : steps.filter((id) => !triedMark(id, state.tried));
  const done = steps.filter((id) => triedMark(id, state.tried));
  const turn = turnOf(steps, state.tried);
  const isUnderWay = done.length > 0 && !isOver;
  const extras = (id: StepId): StepExtras => ({
    ...progress(id),
    forFinding: forFinding(id),
    ...(state.view === 'call' && {
      call: { say: { label: desk.call.say, text: call[id].say }, listen: { label: desk.call.listen, text: call[id].listen } },
    }),
  });
  return (
    <Section heading={isOver ? desk.steps.done : heading} id="steps">
      {done.length === 0 && <p className={typography.readable}>{intro}</p>}
      {isUnderWay && turn && turn !== 'user' && <TurnNote {...desk.steps.handOver[turn]} locale={locale} />}
      {isUnderWay && !turn && <Exhausted state={state} locale={locale} />}
      {left.length > 0 && <Steps locale={locale} known={known} steps={left} extras={extras} />}
      {done.length > 0 && (
        <section className="mt-part">
          {!isOver && <h3>{desk.steps.done}</h3>}
          <Steps locale={locale} known={known} steps={done} extras={extras} />
        </section>
      )}
    </Section>
  );

  /** A tried step shows its outcome with a link to undo it; any other has links to record its outcome. */
  function progress(id: StepId): StepExtras {
    const mark = triedMark(id, state.tried);
    const others = state.tried.filter((one) => stepTried(one) !== id);
    const href = (tried: Case['tried']) => `${addressOf(locale, 'result', { ...state, tried })}#steps`;
    return mark
      ? { tried: { label: desk.steps.said[outcomeOf(mark)], undo: { href: href(others), label: ui.result.undo } } }
      : { controls: shownOutcomes.map((outcome) => ({ href: href([...others, markOf(id, outcome)]), label: desk.steps.say[outcome] })) };
  }
}

/** Says whose turn it is, and whom to call. */
function TurnNote({ title, text, locale, children }: { title: string; text: string; locale: Locale; children?: ReactNode }) {
  return (
    <Note>
      <p>
        <b>{title}.</b> <RichText text={text} />
      </p>
      <HelpDesk locale={locale} />
      {children}
    </Note>
  );
}

/** Shown when every step was tried: what to have ready when calling the help desk. */
function Exhausted({ state, locale }: { state: Case; locale: Locale }) {
  const { have, items, report, ...texts } = contentOf(locale).desk.steps.exhausted;
  return (
    <TurnNote {...texts} locale={locale}>
      <p>{have}</p>
      <Bullets items={items} />
      <p>
        <ButtonLink href={addressOf(locale, 'report', state)} small>
          {report}
        </ButtonLink>
      </p>
    </TurnNote>
  );
}
