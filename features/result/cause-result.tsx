import { AnswerHeading } from '@/components/answer-heading';
import { AnswerLinks } from '@/components/answer-links';
import { ButtonLink } from '@/components/button';
import { Fold } from '@/components/fold';
import { plainText } from '@/components/plain-text';
import { Paragraphs } from '@/components/prose';
import { ResultFrame } from '@/components/result-frame';
import { RichText } from '@/components/rich-text';
import { Sheet, SheetFoot } from '@/components/sheet';
import { SlimChain } from '@/components/slim-chain';
import { SourceList } from '@/components/source-list';
import { OpenStep } from '@/components/step';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { causeOf } from '@/diagnosis/causes';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import type { Known } from '@/diagnosis/facts';
import { type StepId, stepOf } from '@/diagnosis/steps';
import { triedMark } from '@/diagnosis/tried';
import { siteOf } from '@/site/site';
import { addressOf } from '../address';
import { HelpDesk } from '../help-desk';
import { sourceList } from '../sources';
import { Steps, stepProps } from '../steps';
import { questionOf } from '../words';
import { findingFacts } from './finding-facts';
import { ForHelpDesk } from './for-help-desk';
import { HowWeKnow } from './how-we-know';
import { KnownLink } from './known-link';
import { Lifeline, SpokenCode } from './lifeline';
import { LinksFold } from './links-fold';
import { MissedThings, missedThings } from './missed-things';
import { OtherCodes } from './other-codes';
import { PasteNotes } from './paste-notes';
import { ProofLines } from './proof-lines';
import type { ResultParts } from './result-parts';
import type { Shape } from './shape';
import { SiteNotes } from './site-notes';
import { slimChain } from './slim-chain';
import { answersTo, stepExtras } from './step-extras';
import { ToldSteps } from './told-steps';

type CauseShape = Extract<Shape, { kind: 'cause' }>;

type CauseResultProps = ResultParts & { shape: CauseShape };

/** A result with a finding: the cause, why, the one next step, the way to help, and everything else folded. */
export function CauseResult({ shape, diagnosis, state, locale, changed, read }: CauseResultProps) {
  const content = contentOf(locale);
  const { result, ui, causes } = content;
  const { finding, certainty, turn, others } = shape;
  const { title, why } = causes[finding.id];
  const isTheirs = turn.kind === 'step' || turn.kind === 'none';
  const label = result.certainty[certainty];
  const open = turn.kind === 'step' ? turn.step : undefined;
  const unless = finding.unless.flatMap((fact) => questionOf(content, fact) ?? []);
  return (
    <article data-cause={finding.id}>
      <ResultFrame
        tone={certainty === 'certain' ? 'bad' : 'maybe'}
        answered={
          <>
            <SlimChain {...slimChain(content, diagnosis, finding.link)} />
            <AnswerHeading
              certainty={{
                mark: certainty,
                tone: certainty === 'certain' ? 'bad' : 'maybe',
                text: isTheirs ? label : result.certainty.onlyIt(label),
              }}
              title={title}
              lede={why[0]}
            />
            <ProofLines facts={findingFacts(locale, finding.because, diagnosis)} texts={ui.result.proof} keyOnly />
            {changed}
            <PasteNotes state={state} locale={locale} />
            <SiteNotes known={diagnosis.known} locale={locale} />
          </>
        }
        sheet={<Next shape={shape} diagnosis={diagnosis} state={state} locale={locale} />}
        asideLabel={result.lifeline.label}
        lifeline={
          <>
            <Lifeline {...(isTheirs ? result.lifeline : result.call.next)} state={state} locale={locale} isSlim={!isTheirs}>
              {!isTheirs && <ToldSteps cause={finding.id} diagnosis={diagnosis} state={state} locale={locale} />}
            </Lifeline>
            {unless.length > 0 && (
              <section className="mt-6">
                <h2>{result.lifeline.unless.heading}</h2>
                <p>{result.lifeline.unless.text}</p>
                <ul>
                  {finding.unless.map((fact) => (
                    <li key={fact}>
                      <a href={addressOf(locale, `question/${fact}`, state)}>
                        <RichText text={questionOf(content, fact)?.title ?? ''} />
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        }
        rest={
          <div>
            <MissedFold finding={finding} known={diagnosis.known} locale={locale} />
            <StepFolds open={open} diagnosis={diagnosis} state={state} locale={locale} />
            <AskFold diagnosis={diagnosis} state={state} locale={locale} />
            <ForHelpDesk questions={diagnosis.forHelpDesk} state={state} locale={locale} />
            {others.map((other) => (
              <OtherFinding key={other.id} finding={other} diagnosis={diagnosis} state={state} locale={locale} />
            ))}
            <HowWeKnow finding={finding} diagnosis={diagnosis} locale={locale} />
            <LinksFold diagnosis={diagnosis} locale={locale} />
            <OtherCodes diagnosis={diagnosis} locale={locale} />
            <SourcesFold finding={finding} locale={locale} />
            {read}
            <KnownLink diagnosis={diagnosis} state={state} locale={locale} />
          </div>
        }
      />
    </article>
  );
}

/** The sheet: the visitor's next step, or whom to call. */
function Next({ shape: { finding, turn }, diagnosis, state, locale }: FoldProps & { shape: CauseShape }) {
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
  if (turn.kind === 'step')
    return (
      <Sheet title={steps[turn.step].title}>
        <OpenStep {...stepProps(locale, turn.step, diagnosis.counted)} {...stepExtras(turn.step, state, locale)} />
      </Sheet>
    );
  const { finds } = turn.kind === 'call' ? stepOf(turn.step) : {};
  const asked = finds && answersTo(finds, state, locale);
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
        <SheetFoot>
          <AnswerLinks legend={`${call.asked} ${asked.legend}`} answers={asked.answers} />
        </SheetFoot>
      )}
    </Sheet>
  );
}

type FoldProps = { diagnosis: Diagnosis; state: Case; locale: Locale };

/** Every step but the open one: the visitor's later ones, those of IT, and what was tried. */
function StepFolds({ open, diagnosis, state, locale }: FoldProps & { open: StepId | undefined }) {
  const { result, desk } = contentOf(locale);
  const texts = result.steps;
  const ids = diagnosis.steps.map(({ id }) => id).filter((id) => id !== open);
  const left = ids.filter((id) => !triedMark(id, state.tried));
  const later = left.filter((id) => stepOf(id).who === 'user');
  const ofIt = left.filter((id) => stepOf(id).who !== 'user');
  const done = ids.filter((id) => triedMark(id, state.tried));
  const extras = (id: StepId) => stepExtras(id, state, locale);
  const shown = (group: readonly StepId[]) => <Steps locale={locale} known={diagnosis.counted} steps={group} extras={extras} />;
  return (
    <>
      {done.length > 0 && (
        <Fold summary={texts.done.summary} hint={texts.later.hint(done.length)}>
          {shown(done)}
        </Fold>
      )}
      {later.length > 0 && (
        <Fold summary={texts.later.summary} hint={texts.later.hint(later.length)}>
          {shown(later)}
        </Fold>
      )}
      {ofIt.length > 0 && (
        <Fold summary={texts.it.summary} hint={texts.it.hint(ofIt.length)} forIt>
          {shown(ofIt)}
          <p className="print:hidden">
            <a href={addressOf(locale, 'result', { ...state, view: 'call' })}>{desk.call.open}</a>
          </p>
        </Fold>
      )}
    </>
  );
}

/** An answer for each thing that the visitor misses; at once where that is what the page is about. */
function MissedFold({ finding, known, locale }: { finding: Finding; known: Known; locale: Locale }) {
  const { heading } = contentOf(locale).whatSyncs.missed;
  const count = missedThings(known).length;
  if (count === 0) return null;
  const list = <MissedThings known={known} locale={locale} />;
  if (finding.link !== 'setting')
    return (
      <Fold summary={heading} hint={`${count}`}>
        {list}
      </Fold>
    );
  return (
    <section className="mt-3">
      <h2>{heading}</h2>
      {list}
    </section>
  );
}

/** The next question, if one is still worth asking. */
function AskFold({ diagnosis: { nextQuestion }, state, locale }: FoldProps) {
  const content = contentOf(locale);
  const { ask, steps } = content.result;
  if (!nextQuestion) return null;
  const asked = answersTo(nextQuestion, state, locale);
  const page = addressOf(locale, `question/${nextQuestion}`, state);
  return (
    <Fold summary={ask.summary} hint={ask.hint}>
      {asked ? (
        <AnswerLinks {...asked} />
      ) : (
        <p>
          <RichText text={questionOf(content, nextQuestion)?.title ?? ''} />
        </p>
      )}
      <p className={typography.hint}>
        <a href={page}>{steps.openQuestion}</a>
      </p>
    </Fold>
  );
}

/** Another finding, in one line; opened it says why, with a link to its own page. */
function OtherFinding({ finding, diagnosis, state, locale }: FoldProps & { finding: Finding }) {
  const { causes, result, ui } = contentOf(locale);
  const { title, why } = causes[finding.id];
  return (
    <div data-cause={finding.id}>
      <Fold summary={result.also.summary(title)}>
        <Paragraphs items={why.slice(0, 1)} />
        <ProofLines facts={findingFacts(locale, finding.because, diagnosis)} texts={ui.result.proof} keyOnly />
        <p>
          <a href={`${addressOf(locale, 'result', { ...state, finding: finding.id })}#answer`}>{result.also.open}</a>
        </p>
      </Fold>
    </div>
  );
}

function SourcesFold({ finding, locale }: { finding: Finding; locale: Locale }) {
  const { result, ui } = contentOf(locale);
  const { sources, verified } = causeOf(finding.id);
  return (
    <Fold summary={result.sources.summary}>
      <SourceList {...sourceList(locale, sources, verified)} />
      <p>
        <a href={addressOf(locale, `guide/${finding.id}`)}>{ui.result.guideLink}</a>
      </p>
    </Fold>
  );
}
