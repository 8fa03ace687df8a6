import { AnswerHeading } from '@/components/answer-heading';
import { ButtonLink } from '@/components/button';
import { Bullets, NumberedList, Paragraphs } from '@/components/prose';
import { ResultFrame } from '@/components/result-frame';
import { Sheet, SheetFoot } from '@/components/sheet';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import { stepOf } from '@/diagnosis/steps';
import { afterAll, stepTried } from '@/diagnosis/tried';
import { addressOf } from '../address';
import { Fold, SlimChain } from './as-props';
import { KnownLink } from './known-link';
import { Lifeline } from './lifeline';
import type { ResultParts } from './result-parts';
import type { Shape } from './shape';
import { mended, slimChain } from './slim-chain';
import { helpedByHand, titleOf } from './title';

type HelpedResultProps = ResultParts & { shape: Extract<Shape, { kind: 'helped' }> };

/** A step helped: what it was, how to make sure, and what to do if it comes back. */
export function HelpedResult({ shape, diagnosis, state, locale }: HelpedResultProps) {
  const { mark, finding } = shape;
  const content = contentOf(locale);
  const { result, steps, desk, causes } = content;
  const { helped } = result;
  // What never syncs is done once, and no other PC shows it.
  const byHand = helpedByHand(shape);
  const own = byHand ? helped.own : { ...helped, items: desk.helped.check.items };
  const step = stepTried(mark);
  const undone = addressOf(locale, 'result', { ...state, tried: state.tried.filter((one) => one !== mark) });
  const reopened = addressOf(locale, 'result', { ...state, tried: afterAll(state.tried, mark) });
  return (
    <ResultFrame
      tone="good"
      answered={
        <>
          <SlimChain {...slimChain(content, finding && !byHand ? mended(diagnosis, finding) : diagnosis)} />
          <AnswerHeading
            certainty={{ mark: 'certain', tone: 'good', text: result.certainty.helped }}
            title={titleOf(content, shape)}
            lede={own.lede(steps[step].title)}
          />
        </>
      }
      sheet={
        <Sheet title={own.check.title}>
          <NumberedList items={own.items} />
          <SheetFoot>
            <p className={typography.label}>{own.check.legend}</p>
            <ButtonLink href={addressOf(locale)} quiet>
              {own.check.yes}
            </ButtonLink>
            <ButtonLink href={reopened} quiet>
              {own.check.no}
            </ButtonLink>
          </SheetFoot>
        </Sheet>
      }
      asideLabel={result.lifeline.label}
      lifeline={
        <>
          <Lifeline
            heading={helped.aside.heading}
            text={diagnosis.known.pasteSeen ? `${helped.aside.cleared} ${helped.aside.text}` : helped.aside.text}
            state={state}
            locale={locale}
          />
          <p className="print:hidden" data-step={step} data-who={stepOf(step).who} data-tried>
            <a href={undone}>{helped.aside.undo}</a>
          </p>
        </>
      }
      rest={
        <div>
          {finding && (
            <div data-cause={finding.id}>
              <Fold summary={helped.was} hint={causes[finding.id].title}>
                <Paragraphs items={causes[finding.id].why} />
              </Fold>
            </div>
          )}
          <Fold summary={helped.back.summary}>
            <Bullets items={helped.back.items} />
          </Fold>
          <KnownLink diagnosis={diagnosis} state={state} locale={locale} />
        </div>
      }
    />
  );
}
