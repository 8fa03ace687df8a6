import { LastResort } from '@/components/last-resort';
import type { StepProps } from '@/components/step';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { CauseId } from '@/diagnosis/causes';
import type { Known } from '@/diagnosis/facts';
import { type StepId, stepOf } from '@/diagnosis/steps';
import { OpenStep } from '../result/as-props';
import { otherStepExtras, stepExtras } from '../result/step-extras';
import { briefStepProps, deskExpect, roleIcons, stepProps } from '../steps';
import { sentenceOf } from '../words';
import { deskQuestionOf } from './words';

type CallStepProps = { id: StepId; known: Known; state: Case; locale: Locale; isNumbered?: boolean };

/** A step of another finding, without its instructions, and the way to that. */
export function OtherCallStep({ id, cause, known, locale }: { id: StepId; cause: CauseId; known: Known; locale: Locale }) {
  return <OpenStep {...briefStepProps(locale, id, known)} {...factsOf(id, known, locale)} {...otherStepExtras(cause, locale)} />;
}

/** A step as the help desk takes it: who acts in their terms, and the answers with their keys. */
export function CallStep({ id, known, state, locale, isNumbered }: CallStepProps) {
  const { call } = contentOf(locale).desk;
  const { controls = [], answers, ...extras } = stepExtras(id, state, locale);
  const { finds } = stepOf(id);
  const asked = {
    legend: answers && finds ? deskQuestionOf(finds, locale).title : call.answer.result,
    answers: answers?.answers ?? controls,
  };
  const props: StepProps = {
    ...stepProps(locale, id, known),
    ...deskExpect(locale, id),
    ...factsOf(id, known, locale),
    ...extras,
    answers: { ...asked, isNumbered },
    foldedAs: answers ? call.look : stepOf(id).who === 'user' ? call.how : undefined,
  };
  const step = <OpenStep {...props} />;
  return props.lastResort ? <LastResort {...props.lastResort}>{step}</LastResort> : step;
}

/** Who, where and the risk, said to the help desk. */
function factsOf(id: StepId, known: Known, locale: Locale): Pick<StepProps, 'who' | 'where' | 'risk'> {
  const { desk, ui } = contentOf(locale);
  const { call } = desk;
  const { who, where, elevated, risk } = stepOf(id);
  const base = briefStepProps(locale, id, known);
  const checked = known.whichPc === 'source' ? 'source' : known.whichPc === 'lacking' ? 'lacking-pc' : 'this-pc';
  const place = call.where[where === 'this-pc' ? checked : where];
  return {
    who: { text: call.who[who], icon: roleIcons[who] },
    where: { ...base.where, text: elevated ? ui.steps.elevated(place) : place },
    risk: { ...base.risk, text: sentenceOf(call.risk[risk]) },
  };
}
