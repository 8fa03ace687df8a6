import { AnswerHeading, type AnswerHeadingProps } from '@/components/answer-heading';
import { ButtonLink } from '@/components/button';
import { FactList } from '@/components/fact-list';
import { Paragraphs } from '@/components/prose';
import { QuestionsLeft } from '@/components/questions-left';
import { ResultFrame } from '@/components/result-frame';
import { Sheet, SheetFoot } from '@/components/sheet';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Content, Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { definitionOf, type Known } from '@/diagnosis/facts';
import { lastSteps } from '@/diagnosis/steps';
import { addressOf } from '../address';
import { questionsAfter } from '../question/left';
import { stepProps } from '../steps';
import { factRow, isAnswer, listText, questionOf, shownFacts } from '../words';
import { AnswerList, Fold, SlimChain, StepList } from './as-props';
import { KnownLink } from './known-link';
import { Lifeline } from './lifeline';
import { LinksFold } from './links-fold';
import { OtherCodes } from './other-codes';
import { PasteNotes } from './paste-notes';
import type { ResultParts } from './result-parts';
import type { Shape } from './shape';
import { SiteNotes } from './site-notes';
import { slimChain } from './slim-chain';
import { answersHere } from './step-extras';
import { titleOf } from './title';

/** Results without a finding. */
type OpenShape = Extract<Shape, { kind: 'question' | 'healthy' | 'unclear' | 'empty' }>;

type OpenResultProps = ResultParts & { shape: OpenShape };

/** A result without a finding: what is known, and the one way on. */
export function OpenResult({ shape, diagnosis, state, locale, changed, read }: OpenResultProps) {
  const content = contentOf(locale);
  const { result } = content;
  const isEmpty = shape.kind === 'empty';
  // A code or a message that was pasted on its own is what the page has to explain.
  const isAlone = diagnosis.known.seenCode !== undefined || diagnosis.known.seenMessage !== undefined;
  return (
    <ResultFrame
      tone="good"
      answered={
        <>
          <SlimChain {...slimChain(content, diagnosis, shape.kind === 'question' ? definitionOf(shape.fact).link : undefined)} />
          <AnswerHeading {...headingOf(content, shape, diagnosis, locale)} />
          {changed}
          {isAlone && <OtherCodes diagnosis={diagnosis} locale={locale} isOpen />}
          <PasteNotes state={state} locale={locale} />
          <SiteNotes known={diagnosis.known} locale={locale} />
        </>
      }
      sheet={<WayOn shape={shape} state={state} locale={locale} />}
      asideLabel={result.lifeline.label}
      lifeline={
        <>
          {shape.kind === 'question' && <SoFar known={diagnosis.known} state={state} locale={locale} />}
          <Lifeline {...result.lifeline} state={state} locale={locale} isSlim={isEmpty} />
        </>
      }
      rest={
        !isEmpty && (
          <div>
            {shape.kind === 'unclear' && (
              <Fold summary={result.unclear.last} hint={result.steps.later.hint(lastSteps.length)}>
                <StepList steps={lastSteps.map((id) => stepProps(locale, id, diagnosis.counted))} />
              </Fold>
            )}
            <LinksFold diagnosis={diagnosis} locale={locale} />
            {!isAlone && <OtherCodes diagnosis={diagnosis} locale={locale} />}
            {read}
            <KnownLink diagnosis={diagnosis} state={state} locale={locale} />
          </div>
        )
      }
    />
  );
}

function headingOf(content: Content, shape: OpenShape, { ruledOut, possible }: Diagnosis, locale: Locale): AnswerHeadingProps {
  const { result, ui } = content;
  const { certainty } = result;
  const title = titleOf(content, shape);
  const unknown = { mark: 'unknown', tone: 'neutral' } as const;
  switch (shape.kind) {
    case 'healthy': {
      const names = listText(
        locale,
        shape.holds.map((link) => ui.links[link].name),
      );
      return { certainty: { mark: 'unknown', tone: 'good', text: certainty.healthy }, title, lede: result.healthy.lede(names) };
    }
    case 'question':
      return { certainty: { ...unknown, text: certainty.question }, title, lede: result.question.lede };
    case 'unclear':
      return { certainty: { ...unknown, text: certainty.unknown }, title, lede: result.unclear.lede(ruledOut.length, possible.length) };
    case 'empty':
      return { certainty: { ...unknown, text: certainty.unknown }, title, lede: result.empty.lede };
  }
}

/** The answers that the visitor gave, each with a link to change it. */
function SoFar({ known, state, locale }: { known: Known; state: Case; locale: Locale }) {
  const content = contentOf(locale);
  const asked = shownFacts(known).filter((fact) => isAnswer(fact, known));
  if (asked.length === 0) return null;
  return (
    <section className="mt-3 print:hidden">
      <h2>{content.result.question.soFar}</h2>
      <FactList
        rows={asked.map((fact) => ({
          ...factRow(content, fact, known),
          change: {
            href: addressOf(locale, `question/${fact}`, state),
            text: content.ui.result.change,
            hidden: content.facts[fact].label,
          },
        }))}
      />
    </section>
  );
}

/** The sheet: the question itself, or the ways to go on. */
function WayOn({ shape, state, locale }: Pick<OpenResultProps, 'shape' | 'state' | 'locale'>) {
  const content = contentOf(locale);
  const { result, ui } = content;
  switch (shape.kind) {
    case 'question': {
      const { fact } = shape;
      const question = questionOf(content, fact);
      const left = questionsAfter(fact, state);
      const asked = answersHere(fact, state, locale);
      const page = addressOf(locale, `question/${fact}`, state);
      return (
        <Sheet title={question?.title ?? ''}>
          <QuestionsLeft count={left} text={result.question.left(left)} />
          {asked && !definitionOf(fact).field && <Paragraphs items={question?.find ?? []} />}
          {asked && <AnswerList legend={asked.legend} legendHidden answers={asked.answers} />}
          {asked ? (
            <p className={typography.hint}>
              <a href={page}>{ui.result.openQuestion}</a>
            </p>
          ) : (
            <ButtonLink href={page}>{ui.result.answer}</ButtonLink>
          )}
        </Sheet>
      );
    }
    case 'healthy': {
      const { sheet } = result.healthy;
      return (
        <Sheet title={sheet.title}>
          <p>{sheet.text}</p>
          <SheetFoot>
            <ButtonLink href={addressOf(locale, 'symptoms', state)}>{sheet.action}</ButtonLink>
            <a href={addressOf(locale, 'paste', state)}>{sheet.paste}</a>
          </SheetFoot>
        </Sheet>
      );
    }
    case 'unclear': {
      const { sheet } = result.unclear;
      return (
        <Sheet title={sheet.title}>
          <p>{sheet.text}</p>
          <SheetFoot>
            <ButtonLink href={addressOf(locale, 'paste', state)}>{sheet.action}</ButtonLink>
            <a href={addressOf(locale, 'report', state)}>{sheet.report}</a>
          </SheetFoot>
        </Sheet>
      );
    }
    case 'empty': {
      const { sheet } = result.empty;
      return (
        <Sheet title={sheet.title}>
          <SheetFoot>
            <ButtonLink href={addressOf(locale, 'paste', state)}>{sheet.paste}</ButtonLink>
            <ButtonLink href={addressOf(locale, 'symptoms', state)} quiet>
              {sheet.symptoms}
            </ButtonLink>
            <a href={addressOf(locale, 'code')}>{sheet.code}</a>
          </SheetFoot>
        </Sheet>
      );
    }
  }
}
