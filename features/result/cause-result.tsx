import { AnswerHeading } from '@/components/answer-heading';
import { NumberedList } from '@/components/prose';
import { ResultFrame } from '@/components/result-frame';
import { RichText } from '@/components/rich-text';
import { contentOf } from '@/content';
import { isNature } from '@/diagnosis/accounted';
import { stepOf } from '@/diagnosis/steps';
import { triedMark } from '@/diagnosis/tried';
import { addressOf } from '../address';
import { questionOf } from '../words';
import { SlimChain } from './as-props';
import { AskFold } from './ask-fold';
import { findingFacts } from './finding-facts';
import { HowWeKnow } from './how-we-know';
import { KnownLink } from './known-link';
import { Lifeline } from './lifeline';
import { LinksFold } from './links-fold';
import { MissedFold } from './missed-things';
import { NextSheet } from './next-sheet';
import { OtherCodes } from './other-codes';
import { OtherFinding } from './other-finding';
import { PasteNotes } from './paste-notes';
import { ProofLines } from './proof-lines';
import type { ResultParts } from './result-parts';
import type { CauseShape } from './shape';
import { SiteNotes } from './site-notes';
import { slimChain } from './slim-chain';
import { SourcesFold } from './sources-fold';
import { StepFolds } from './step-folds';
import { StillDue } from './still-due';
import { toldSteps } from './told-steps';

type CauseResultProps = ResultParts & { shape: CauseShape };

/** A result with a finding: the cause, why, the one next step, the way to help, and everything else folded. */
export function CauseResult({ shape, diagnosis, state, locale, changed, read }: CauseResultProps) {
  const content = contentOf(locale);
  const { result, ui, causes } = content;
  const { finding, certainty, turn, others } = shape;
  const { title, why } = causes[finding.id];
  const isTheirs = turn.kind === 'step' || turn.kind === 'none';
  const label = result.certainty[certainty];
  const isOnlyIt = !diagnosis.steps.some(
    ({ id, cause }) => cause === finding.id && stepOf(id).who === 'user' && !triedMark(id, state.tried),
  );
  const labelOfIt = isOnlyIt ? result.certainty.onlyIt(label) : result.certainty.itFirst(label);
  const told = isTheirs ? [] : toldSteps(finding.id, { diagnosis, state, locale });
  const { heading, withoutSteps, text } = result.call.next;
  const lifeline = isTheirs ? result.lifeline : { heading: told.length > 0 ? heading : withoutSteps, text };
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
                text: isTheirs || isNature(finding.because) ? label : labelOfIt,
              }}
              title={title}
              lede={why[0]}
            />
            <ProofLines facts={findingFacts(locale, finding.because, diagnosis)} texts={ui.result.proof} keyOnly />
            <StillDue finding={finding} diagnosis={diagnosis} state={state} locale={locale} />
            {changed}
            <PasteNotes state={state} locale={locale} open={open} />
            <SiteNotes known={diagnosis.known} locale={locale} />
          </>
        }
        sheet={<NextSheet shape={shape} diagnosis={diagnosis} state={state} locale={locale} />}
        asideLabel={result.lifeline.label}
        lifeline={
          <>
            <Lifeline {...lifeline} state={state} locale={locale} isSlim={!isTheirs}>
              {told.length > 0 && <NumberedList items={told} />}
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
            <MissedFold finding={finding} open={open} known={diagnosis.known} locale={locale} />
            <StepFolds finding={finding} open={open} diagnosis={diagnosis} state={state} locale={locale} />
            <AskFold diagnosis={diagnosis} state={state} locale={locale} />
            {others.map((other) => (
              <OtherFinding key={other.id} finding={other} diagnosis={diagnosis} locale={locale} />
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
