import { ButtonLink } from '@/components/button';
import { plainText } from '@/components/plain-text';
import { RichText } from '@/components/rich-text';
import { Sheet, SheetFoot } from '@/components/sheet';
import { contentOf } from '@/content';
import { unsure } from '@/diagnosis/facts';
import { stepOf } from '@/diagnosis/steps';
import { siteOf } from '@/site/site';
import { addressOf } from '../address';
import { HelpDesk } from '../help-desk';
import { stepProps } from '../steps';
import { AnswerList, Fold, OpenStep } from './as-props';
import { SpokenCode } from './lifeline';
import { isPerThing, MissedThings } from './missed-things';
import type { ResultCase } from './result-parts';
import type { CauseShape } from './shape';
import { answersTo, stepExtras } from './step-extras';

/** The sheet: the visitor's next step, or whom to call. */
export function NextSheet({ shape: { finding, turn }, diagnosis, state, locale }: ResultCase & { shape: CauseShape }) {
  const { result, steps, causes } = contentOf(locale);
  if (turn.kind === 'none')
    return (
      <Sheet title={result.none.title}>
        <p>{result.none.text}</p>
        <SheetFoot>
          <ButtonLink href={addressOf(locale, `guide/${finding.id}`)} quiet>
            {result.none.guide}
          </ButtonLink>
        </SheetFoot>
      </Sheet>
    );
  if (turn.kind === 'step') {
    const { known, counted } = diagnosis;
    return (
      <Sheet title={steps[turn.step].title}>
        <OpenStep
          {...stepProps(locale, turn.step, counted)}
          {...stepExtras(turn.step, state, locale)}
          {...(isPerThing(turn.step, known) && { foldedAs: result.steps.how, instead: <MissedThings known={known} locale={locale} /> })}
        />
      </Sheet>
    );
  }
  const { finds } = turn.kind === 'call' ? stepOf(turn.step) : {};
  const asked = finds && state.known[finds] !== unsure ? answersTo(finds, locale) : undefined;
  const { call } = result;
  const isOver = turn.kind === 'over';
  return (
    <Sheet title={isOver ? call.over.title : siteOf().helpDesk ? call.title : call.titleWithout}>
      <HelpDesk locale={locale} />
      <SpokenCode state={state} locale={locale} isLarge />
      <p>{isOver ? call.over.text : call.nothingForYou}</p>
      <p>
        <RichText text={call.say(plainText(causes[finding.id].title))} />
      </p>
      {asked && (
        <Fold summary={call.asked}>
          <AnswerList {...asked} />
        </Fold>
      )}
    </Sheet>
  );
}
