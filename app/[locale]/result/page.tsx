import { Actions, ButtonLink } from '@/components/button';
import { Chain } from '@/components/chain';
import { Note } from '@/components/note';
import { PageHeading } from '@/components/page-heading';
import { Section } from '@/components/section';
import { Split } from '@/components/split';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { isBlank, queryOf } from '@/diagnosis/case';
import { causeIds } from '@/diagnosis/causes';
import { leadFirst } from '@/diagnosis/diagnose';
import { lastSteps, type StepId } from '@/diagnosis/steps';
import { addressOf, caseOf, type LocaleParams, type SearchParams } from '@/features/address';
import { diagnosisOfQuery } from '@/features/diagnosis-of';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';
import { BeforeAfter } from '@/features/result/before-after';
import { chainLinks } from '@/features/result/chain-links';
import { CodeCard, OpenCode } from '@/features/result/code-card';
import { Details } from '@/features/result/details';
import { fieldWords } from '@/features/result/field-words';
import { FindingArticle } from '@/features/result/finding-article';
import { ForHelpDesk } from '@/features/result/for-help-desk';
import { Helped } from '@/features/result/helped';
import { MissedThings } from '@/features/result/missed-things';
import { NextQuestion } from '@/features/result/next-question';
import { Opening } from '@/features/result/opening';
import { OtherCodes } from '@/features/result/other-codes';
import { OwnPasteProvider } from '@/features/result/own-paste';
import { lackingOf, PasteNotes } from '@/features/result/paste-notes';
import { PlanSteps } from '@/features/result/plan-steps';
import styles from '@/features/result/result.module.css';
import { SiteNotes } from '@/features/result/site-notes';
import { helpedMark, summaryOf } from '@/features/result/summary';
import { usesTwoPcs } from '@/features/result/two-pcs';
import { WhatWeRead } from '@/features/result/what-we-read';
import { countDiagnosis } from '@/server/metrics';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params;
  const { state, diagnosis } = diagnosisOfQuery(queryOf(await caseOf(searchParams)));
  const content = contentOf(locale);
  const [first] = leadFirst(diagnosis.findings);
  const { title } = summaryOf(content, diagnosis, state);
  return pageMetadata(locale, first ? `${title}: ${content.causes[first.id].title}` : title, { personal: true });
}

export default async function ResultPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { state, diagnosis, seconds } = diagnosisOfQuery(queryOf(await caseOf(searchParams)));
  const content = contentOf(locale);
  const { ui, desk } = content;
  const { result } = ui;
  countDiagnosis('page', locale, diagnosis, seconds);
  const { findings, nextQuestion, forHelpDesk, steps, known, counted } = diagnosis;
  const [first, ...others] = leadFirst(findings);
  const isEmpty = isBlank(state);
  const isCall = state.view === 'call';
  const helped = helpedMark(state);
  // Nothing to report and nothing to ask: offer other ways to continue.
  const isStuck = isEmpty || (!first && !nextQuestion && !known.pasteSeen);
  const intro = usesTwoPcs(known) ? `${result.safe} ${result.oneByOne}` : result.oneByOne;
  const question = nextQuestion && !isEmpty && !helped && <NextQuestion fact={nextQuestion} state={state} locale={locale} />;
  return (
    <Frame locale={locale} page="result" state={state} current="find">
      <PageHeading {...summaryOf(content, diagnosis, state)} />
      {!isEmpty && (
        <p className={`${styles.view} print:hidden`}>
          <a href={addressOf(locale, 'result', { ...state, view: isCall ? undefined : 'call' })}>
            {isCall ? desk.call.close : desk.call.open}
          </a>
        </p>
      )}
      {isCall && <Opening diagnosis={diagnosis} state={state} locale={locale} />}
      {!first && question}
      <Chain label={ui.chain.label} links={chainLinks(content, diagnosis)} />
      <Split
        section
        asideLabel={result.aside.label}
        aside={isEmpty ? <OpenCode locale={locale} /> : <CodeCard state={state} locale={locale} />}
      >
        <OwnPasteProvider known={known} words={known.pasteSeen ? fieldWords(locale) : {}}>
          {helped && <Helped mark={helped} state={state} locale={locale} />}
          {state.before && <BeforeAfter code={state.before} diagnosis={diagnosis} locale={locale} />}
          <PasteNotes state={state} locale={locale} />
          <SiteNotes known={known} locale={locale} />
          {isStuck && (
            <Actions>
              <ButtonLink href={addressOf(locale, 'paste', state)}>{result.paste}</ButtonLink>
              <ButtonLink href={addressOf(locale, 'symptoms', state)} quiet>
                {result.symptoms}
              </ButtonLink>
              {nextQuestion && <a href={addressOf(locale, `question/${nextQuestion}`, state)}>{result.ask}</a>}
            </Actions>
          )}
          {helped && first && <h2 className="mt-section">{desk.helped.was}</h2>}
          {first && <FindingArticle finding={first} diagnosis={diagnosis} locale={locale} level={helped ? 3 : 2} />}
          {others.length > 0 && (
            <Section heading={result.also}>
              {others.map((finding) => (
                <FindingArticle key={finding.id} finding={finding} diagnosis={diagnosis} locale={locale} level={3} />
              ))}
            </Section>
          )}
          {!helped && <MissedThings known={known} locale={locale} />}
          {(first || !nextQuestion || helped) && (
            <PlanSteps
              heading={result.steps}
              intro={steps.length > 0 || !first ? intro : result.noSteps}
              steps={first ? steps.map(({ id }) => id) : lastSteps}
              known={counted}
              state={state}
              locale={locale}
              forFinding={others.length > 0 ? findingLink : () => undefined}
            />
          )}
          {!first && !nextQuestion && !helped && <CanBeWrong locale={locale} />}
          {first && !helped && (
            <Section heading={result.again.heading} screenOnly>
              <p className={typography.readable}>{result.again.text}</p>
              <Actions>
                <ButtonLink href={addressOf(locale, 'paste', state)}>{result.again.action}</ButtonLink>
              </Actions>
            </Section>
          )}
          {first && question}
          {!isCall && !helped && <ForHelpDesk questions={forHelpDesk} state={state} locale={locale} />}
          <OtherCodes diagnosis={diagnosis} locale={locale} />
          {!isEmpty && <Details diagnosis={diagnosis} state={state} locale={locale} />}
          {known.pasteSeen && (
            <WhatWeRead
              texts={result.read}
              because={findings.flatMap(({ because }) => because)}
              fieldsHref={addressOf(locale, 'fields')}
              lacking={lackingOf(state, locale)}
            />
          )}
        </OwnPasteProvider>
      </Split>
    </Frame>
  );

  function findingLink(id: StepId) {
    const cause = steps.find((step) => step.id === id)?.cause;
    return cause && { href: `#${cause}`, label: result.forFinding(content.causes[cause].title) };
  }
}

/** Shown when nothing was found and no questions are left. */
function CanBeWrong({ locale }: { locale: Locale }) {
  const { wrong } = contentOf(locale).ui.result;
  return (
    <Note>
      <p>
        <b>{wrong.title}.</b> {wrong.text(causeIds.length)}
      </p>
      <p>
        <a href={addressOf(locale, 'guide')}>{wrong.action}</a>
      </p>
    </Note>
  );
}
