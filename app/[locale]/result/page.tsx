import { addressOf, caseOf, type LocaleParams, type SearchParams } from '@/app/address';
import { diagnosisOf } from '@/app/diagnosis-of';
import { Frame } from '@/app/frame';
import { HelpDesk } from '@/app/help-desk';
import { Steps } from '@/app/steps';
import { titled } from '@/app/title';
import { Actions, ButtonLink } from '@/components/button';
import { Chain } from '@/components/chain';
import { Note } from '@/components/note';
import { PageHeading } from '@/components/page-heading';
import { Section } from '@/components/section';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import { isBlank } from '@/diagnosis/case';
import { causeIds } from '@/diagnosis/causes';
import { leadFirst } from '@/diagnosis/diagnose';
import { lastSteps, type StepId } from '@/diagnosis/steps';
import { chainLinks } from './chain-links';
import { Details } from './details';
import { fieldWords } from './field-words';
import { FindingArticle } from './finding-article';
import { NextQuestion } from './next-question';
import { OtherCodes } from './other-codes';
import { OwnPasteProvider } from './own-paste';
import { lackingOf, PasteNotes } from './paste-notes';
import { SiteNotes } from './site-notes';
import { summaryOf } from './summary';
import { WhatWeRead } from './what-we-read';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const content = contentOf(locale);
  const diagnosis = diagnosisOf(state);
  const [first] = leadFirst(diagnosis.findings);
  const { title } = summaryOf(content, diagnosis, state);
  return titled(locale, first ? `${title}: ${content.causes[first.id].title}` : title, { personal: true });
}

export default async function ResultPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const content = contentOf(locale);
  const { ui } = content;
  const { result } = ui;
  const diagnosis = diagnosisOf(state);
  const { findings, nextQuestion, steps, known, counted } = diagnosis;
  const [first, ...others] = leadFirst(findings);
  const isEmpty = isBlank(state);
  // Nothing to tell and nothing to ask: then these are the ways on.
  const isStuck = isEmpty || (!first && !nextQuestion && !known.pasteSeen);
  const question = nextQuestion && !isEmpty && <NextQuestion fact={nextQuestion} state={state} locale={locale} />;
  return (
    <Frame locale={locale} page="result" state={state} current="find">
      <PageHeading {...summaryOf(content, diagnosis, state)} />
      {!first && question}
      <Chain label={ui.chain.label} links={chainLinks(content, diagnosis)} />
      <Split
        section
        asideLabel={result.aside.label}
        aside={
          <Ticket heading={result.aside.heading} paragraphs={[first ? result.aside.found(first.id) : result.aside.none]}>
            <ButtonLink href={addressOf(locale, 'report', state)} quiet small>
              {result.aside.action}
            </ButtonLink>
            <HelpDesk locale={locale} />
          </Ticket>
        }
      >
        <OwnPasteProvider known={known} words={known.pasteSeen ? fieldWords(locale) : {}}>
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
          {first && <FindingArticle finding={first} diagnosis={diagnosis} locale={locale} level={2} />}
          {others.length > 0 && (
            <Section heading={result.also}>
              {others.map((finding) => (
                <FindingArticle key={finding.id} finding={finding} diagnosis={diagnosis} locale={locale} level={3} />
              ))}
            </Section>
          )}
          {first && (
            <Section heading={result.steps} id="steps">
              <p className="text">{steps.length > 0 ? result.safe : result.noSteps}</p>
              <Steps
                locale={locale}
                known={counted}
                steps={steps.map(({ id }) => id)}
                extras={(id) => ({ ...progress(id), ...(others.length > 0 && { forFinding: wantedBy(id) }) })}
              />
            </Section>
          )}
          {!first && !nextQuestion && (
            <Section heading={result.steps} id="steps">
              <Steps locale={locale} known={counted} steps={lastSteps} extras={progress} />
              <Note>
                <p>
                  <b>{result.wrong.title}.</b> {result.wrong.text(causeIds.length)}
                </p>
                <p>
                  <a href={addressOf(locale, 'guide')}>{result.wrong.action}</a>
                </p>
              </Note>
            </Section>
          )}
          {first && (
            <Section heading={result.again.heading} screenOnly>
              <p className="text">{result.again.text}</p>
              <Actions>
                <ButtonLink href={addressOf(locale, 'paste', state)}>{result.again.action}</ButtonLink>
              </Actions>
            </Section>
          )}
          {first && question}
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

  /** A step that was done is marked, and the mark can be taken back; otherwise there is a link to say so. */
  function progress(id: StepId) {
    const isTried = state.tried.includes(id);
    const tried = isTried ? state.tried.filter((step) => step !== id) : [...state.tried, id];
    const href = `${addressOf(locale, 'result', { ...state, tried })}#step-${id}`;
    return isTried
      ? { tried: { label: result.triedDone, undo: { href, label: result.undo } } }
      : { controls: [{ href, label: result.tried }] };
  }

  function wantedBy(id: StepId) {
    const cause = steps.find((step) => step.id === id)?.cause;
    return cause && { href: `#${cause}`, label: result.forFinding(content.causes[cause].title) };
  }
}
