import { Chain } from '@/components/chain';
import { PageHeading } from '@/components/page-heading';
import { Section } from '@/components/section';
import { Split } from '@/components/split';
import { contentOf } from '@/content';
import { isBlank } from '@/diagnosis/case';
import { leadFirst } from '@/diagnosis/diagnose';
import { lastSteps, type StepId } from '@/diagnosis/steps';
import { addressOf } from '../address';
import { PasteNotes } from '../result/paste-notes';
import type { ResultParts } from '../result/result-parts';
import { helpedMark } from '../result/shape';
import { SiteNotes } from '../result/site-notes';
import { usesTwoPcs } from '../result/two-pcs';
import styles from './call.module.css';
import { chainLinks } from './chain-links';
import { CodeCard } from './code-card';
import { Details } from './details';
import { FindingArticle } from './finding-article';
import { Helped } from './helped';
import { NextQuestion } from './next-question';
import { Opening } from './opening';
import { PlanSteps } from './plan-steps';
import { summaryOf } from './summary';

/** The result as the help desk needs it during a call: what to say, the question, the findings and every step. */
export function CallResult({ diagnosis, state, locale, changed, read }: ResultParts) {
  const content = contentOf(locale);
  const { ui, desk } = content;
  const { result } = ui;
  const { findings, nextQuestion, steps, known, counted } = diagnosis;
  const [first, ...others] = leadFirst(findings);
  const helped = helpedMark(state);
  const intro = usesTwoPcs(known) ? `${result.safe} ${result.oneByOne}` : result.oneByOne;
  const question = nextQuestion && !isBlank(state) && !helped && <NextQuestion fact={nextQuestion} state={state} locale={locale} />;
  return (
    <>
      <PageHeading {...summaryOf(content, diagnosis, state)} />
      <p className={`${styles.view} print:hidden`}>
        <a href={addressOf(locale, 'result', { ...state, view: undefined })}>{desk.call.close}</a>
      </p>
      <Opening diagnosis={diagnosis} state={state} locale={locale} />
      {!first && question}
      <Chain label={ui.chain.label} links={chainLinks(content, diagnosis)} />
      <Split section asideLabel={result.aside.label} aside={<CodeCard state={state} locale={locale} />}>
        {helped && <Helped mark={helped} state={state} locale={locale} />}
        {changed}
        <PasteNotes state={state} locale={locale} />
        <SiteNotes known={known} locale={locale} />
        {helped && first && <h2 className="mt-section">{desk.helped.was}</h2>}
        {first && <FindingArticle finding={first} diagnosis={diagnosis} locale={locale} level={helped ? 3 : 2} />}
        {others.length > 0 && (
          <Section heading={result.also}>
            {others.map((finding) => (
              <FindingArticle key={finding.id} finding={finding} diagnosis={diagnosis} locale={locale} level={3} />
            ))}
          </Section>
        )}
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
        {first && question}
        {read}
        <Details diagnosis={diagnosis} state={state} locale={locale} />
      </Split>
    </>
  );

  function findingLink(id: StepId) {
    const cause = steps.find((step) => step.id === id)?.cause;
    return cause && { href: `#${cause}`, label: result.forFinding(content.causes[cause].title) };
  }
}
