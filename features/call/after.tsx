import { LinkList } from '@/components/link-list';
import { Replies } from '@/components/replies';
import { ThenList } from '@/components/then-list';
import { TriedList } from '@/components/tried-list';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { type StepId, stepOf } from '@/diagnosis/steps';
import { addressOf } from '../address';
import { Say } from '../result/as-props';
import type { Shape } from '../result/shape';
import { stepExtras } from '../result/step-extras';
import { roleIcons } from '../steps';
import { CallStep, OtherCallStep } from './call-step';
import type { CallPlan } from './plan';
import { deskQuestionOf, sayStep } from './words';

type AfterProps = { shape: Shape; plan: CallPlan; diagnosis: Diagnosis; state: Case; locale: Locale };

/** What comes after: the other steps, what was tried, answers to what callers ask, and more questions. */
export function After({ shape, plan, diagnosis, state, locale }: AfterProps) {
  const { desk, steps, ui } = contentOf(locale);
  const { call } = desk;
  const { open, later, done } = plan;
  const finding = 'finding' in shape ? shape.finding : undefined;
  const line = (id: StepId) => {
    const { who, minutes, risk } = stepOf(id);
    const effect = risk === 'none' ? [] : [call.risk[risk]];
    return {
      id,
      title: steps[id].title,
      meta: [call.who[who], ui.steps.minutes(minutes), ...effect].join(' · '),
      icon: roleIcons[who],
    };
  };
  const bodyOf = (id: StepId) => {
    const other = diagnosis.steps.find((step) => step.id === id && step.cause !== finding?.id);
    if (finding && other) return <OtherCallStep id={id} cause={other.cause} known={diagnosis.counted} locale={locale} />;
    return (
      <>
        <Say {...sayStep(id, locale)} />
        <CallStep id={id} known={diagnosis.counted} state={state} locale={locale} />
      </>
    );
  };
  const unless = (finding?.unless ?? []).filter((fact) => fact !== plan.question);
  return (
    <>
      {open || later.length > 0 ? (
        <ThenList
          items={[
            ...(open ? [{ ...line(open), isCurrent: !plan.asksFirst }] : []),
            ...later.map((id) => ({
              ...line(id),
              body: bodyOf(id),
            })),
          ]}
        />
      ) : (
        <p>{shape.kind !== 'cause' && (plan.question || shape.kind === 'empty') ? call.after.unknown : call.after.none}</p>
      )}
      {done.length > 0 && (
        <section>
          <h3>{call.after.tried}</h3>
          <TriedList
            items={done.flatMap((id) => {
              const { tried } = stepExtras(id, state, locale);
              return tried ? [{ id, role: stepOf(id).who, title: steps[id].title, ...tried }] : [];
            })}
          />
        </section>
      )}
      {shape.kind !== 'helped' && (
        <section className="print:hidden">
          <h3>{call.replies.heading}</h3>
          <Replies items={repliesTo(shape, plan.asksFirst ? undefined : open, locale)} />
        </section>
      )}
      {shape.kind !== 'helped' && (
        <section className="print:hidden">
          <h3>{call.meanwhile.heading}</h3>
          <LinkList
            items={[
              ...unless.map((fact) => ({ href: addressOf(locale, `question/${fact}`, state), label: deskQuestionOf(fact, locale).title })),
              { href: addressOf(locale, 'symptoms', state), label: call.meanwhile.missing },
              { href: addressOf(locale, 'read-out', state), label: call.readOut },
            ]}
          />
        </section>
      )}
    </>
  );
}

/** What callers ask, with answers that are true for the step they are at. */
function repliesTo(shape: Shape, step: StepId | undefined, locale: Locale) {
  const { lose, time, why } = contentOf(locale).desk.call.replies;
  const { risk, minutes } = step ? stepOf(step) : { risk: 'none' as const, minutes: undefined };
  const loses = risk === 'destructive' ? lose.destructive : risk === 'none' ? lose.none : lose.closes;
  return [
    { question: lose.question, answer: loses },
    { question: time.question, answer: minutes === undefined ? time.asking : time.step(minutes) },
    { question: why.question, answer: shape.kind === 'cause' && shape.certainty === 'certain' ? why.known : why.unknown },
  ];
}
