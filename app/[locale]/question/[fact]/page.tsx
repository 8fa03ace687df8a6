import { notFound, redirect } from 'next/navigation';
import { isLong } from '@/components/choices';
import { ErrorSummary } from '@/components/error-summary';
import { BackLink } from '@/components/page-heading';
import { QuestionForm } from '@/components/question-form';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import { type Case, queryOf } from '@/diagnosis/case';
import { definitionOf, type FactId, isFactId, unsure } from '@/diagnosis/facts';
import { links } from '@/diagnosis/links';
import { addressOf, caseOf, hiddenInputs, type LocaleParams, type SearchParams } from '@/features/address';
import { diagnosisOf } from '@/features/diagnosis-of';
import { Frame } from '@/features/frame';
import { HelpDesk } from '@/features/help-desk';
import { pageMetadata } from '@/features/metadata';
import { answerOf, pageAfter, submittedParam } from '@/features/question/answer';
import { questionsAfter } from '@/features/question/left';
import { Picture } from '@/features/question/picture';
import { choicesOf, questionOf } from '@/features/words';

type Props = { params: Promise<{ locale: Awaited<LocaleParams>['locale']; fact: string }>; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale, fact } = await params;
  const content = contentOf(locale);
  const question = isFactId(fact) ? questionOf(content, fact) : undefined;
  if (!question) return {};
  const prefix = submittedParam in (await searchParams) ? `${content.ui.shell.errorPrefix}: ` : '';
  return pageMetadata(locale, prefix + question.title, { personal: true });
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { locale, fact } = await params;
  const content = contentOf(locale);
  const question = isFactId(fact) ? questionOf(content, fact) : undefined;
  if (!isFactId(fact) || !question) notFound();
  const state = await caseOf(searchParams);
  const { [fact]: typed = [], ...others } = await searchParams;
  const answer = answerOf(fact, state, submittedParam in others, [typed].flat()[0]);
  const addressAfter = (after: Case) => addressOf(locale, pageAfter(fact, diagnosisOf(after), after.view), after);
  if (answer.kind === 'done') redirect(addressAfter(state));
  if (answer.kind === 'drop') redirect(`/${locale}/question/${fact}?${[queryOf(state), `${submittedParam}=1`].filter(Boolean).join('&')}`);

  const { ui } = content;
  const left = questionsAfter(fact, state);
  const { link } = definitionOf(fact);
  const input = 'input' in question ? (question.input as { label: string; hint: string; error: string }) : undefined;
  const choices = choicesAnswer(content, fact, state);
  const problem = answer.kind === 'invalid' ? (input?.error ?? ui.question.chooseOne) : undefined;
  return (
    <Frame locale={locale} page={`question/${fact}`} state={state}>
      {problem && <ErrorSummary heading={ui.question.errorHeading} items={[{ href: `#${fact}`, text: problem }]} />}
      <BackLink href={addressOf(locale, 'result', state)} label={ui.question.back} />
      <Split
        isWide={isLong(choices.options)}
        asideLabel={ui.question.whyLabel}
        aside={
          <Ticket heading={ui.question.why} paragraphs={[question.why]}>
            <HelpDesk locale={locale} />
          </Ticket>
        }
      >
        <QuestionForm
          action={addressOf(locale, `question/${fact}`)}
          hidden={[...hiddenInputs(state, [fact]), { name: submittedParam, value: '1' }]}
          name={fact}
          legend={question.title}
          place={{
            current: links.indexOf(link),
            count: links.length,
            text: ui.chain.place(links.indexOf(link) + 1, ui.links[link].name),
          }}
          help={question.find}
          picture={<Picture fact={fact} locale={locale} />}
          answer={input ? { kind: 'text', ...input, value: answer.typed } : choices}
          left={{ count: left, text: content.result.question.left(left) }}
          submit={ui.question.submit}
          unsure={
            input && {
              href: addressAfter({ ...state, known: { ...state.known, [fact]: unsure } }),
              label: ui.unsure.label,
            }
          }
          error={problem ? { prefix: ui.shell.errorPrefix, text: problem } : undefined}
        />
      </Split>
    </Frame>
  );
}

function choicesAnswer(content: ReturnType<typeof contentOf>, fact: FactId, { known }: Case) {
  const options = choicesOf(content, fact).map((choice) => ({ ...choice, checked: known[fact]?.split('.').includes(choice.value) }));
  return { kind: 'choices' as const, many: definitionOf(fact).many, options };
}
