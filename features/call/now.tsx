import { ButtonLink } from '@/components/button';
import { NumberedList } from '@/components/prose';
import { Sheet, SheetFoot } from '@/components/sheet';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { afterAll } from '@/diagnosis/tried';
import { addressOf } from '../address';
import { Fold, NumberKeys, Say } from '../result/as-props';
import type { Shape } from '../result/shape';
import { CallStep } from './call-step';
import type { CallPlan } from './plan';
import { CallQuestion } from './question';
import { deskQuestionOf, openingOf, sayQuestion, sayState, sayStep } from './words';

type NowProps = { shape: Shape; plan: CallPlan; diagnosis: Diagnosis; state: Case; locale: Locale };

/** What to say now, and the question or the step that it is about. */
export function Now({ shape, plan, diagnosis, state, locale }: NowProps) {
  const { desk, steps } = contentOf(locale);
  const { open, question, asksFirst } = plan;
  const { call } = desk;
  if (question && asksFirst) {
    const { title, isForIt } = deskQuestionOf(question, locale);
    return (
      <>
        <Say {...sayQuestion(question, locale)} />
        <Sheet title={isForIt ? title : call.answer.caller}>
          <CallQuestion fact={question} state={state} locale={locale} isNumbered />
          {open && (
            <Fold summary={`${call.after.step}: ${steps[open].title}`} prints>
              <Say {...sayStep(open, locale)} />
              <CallStep id={open} known={diagnosis.counted} state={state} locale={locale} />
            </Fold>
          )}
        </Sheet>
        <NumberKeys texts={call.keys} />
      </>
    );
  }
  if (open) {
    const { before, say, listen } = sayStep(open, locale);
    const opening = state.tried.length === 0 ? openingOf(shape, diagnosis.known, locale) : [];
    return (
      <>
        <Say before={before} say={{ ...say, words: [...opening, ...say.words] }} listen={listen} />
        <Sheet title={steps[open].title}>
          <CallStep id={open} known={diagnosis.counted} state={state} locale={locale} isNumbered />
          {question && (
            <Fold summary={`${call.after.ask}: ${deskQuestionOf(question, locale).title}`} prints>
              <CallQuestion fact={question} state={state} locale={locale} />
            </Fold>
          )}
        </Sheet>
        <NumberKeys texts={call.keys} />
      </>
    );
  }
  return (
    <>
      <Say {...sayState(shape, locale)} />
      <WayOn shape={shape} state={state} locale={locale} />
    </>
  );
}

/** The sheet where there is neither a step nor a question. */
function WayOn({ shape, state, locale }: Pick<NowProps, 'shape' | 'state' | 'locale'>) {
  const { call, helped } = contentOf(locale).desk;
  if (shape.kind === 'helped')
    return (
      <Sheet title={call.check.title}>
        <NumberedList items={helped.check.items} />
        <Say say={{ label: call.say, words: [call.check.close] }} />
        <SheetFoot>
          <ButtonLink href={addressOf(locale, 'report', state)}>{call.check.works}</ButtonLink>
          <ButtonLink href={addressOf(locale, 'result', { ...state, tried: afterAll(state.tried, shape.mark) })} quiet>
            {call.check.back}
          </ButtonLink>
        </SheetFoot>
      </Sheet>
    );
  if (shape.kind === 'cause' && shape.turn.kind === 'none')
    return (
      <Sheet title={call.none.title}>
        <ButtonLink href={addressOf(locale, `guide/${shape.finding.id}`)} quiet>
          {call.none.guide}
        </ButtonLink>
      </Sheet>
    );
  if (shape.kind !== 'empty')
    return (
      <Sheet title={call.over.title}>
        <p>{call.over.text}</p>
        <ButtonLink href={addressOf(locale, 'report', state)}>{call.ticket}</ButtonLink>
      </Sheet>
    );
  return (
    <Sheet title={call.empty.title}>
      <SheetFoot>
        <ButtonLink href={addressOf(locale, 'code')}>{call.empty.code}</ButtonLink>
        <ButtonLink href={addressOf(locale, 'symptoms', state)} quiet>
          {call.empty.symptoms}
        </ButtonLink>
        <ButtonLink href={addressOf(locale, 'read-out', state)} quiet>
          {call.empty.readOut}
        </ButtonLink>
      </SheetFoot>
    </Sheet>
  );
}
