import { Answers } from '@/components/answers';
import { ButtonLink } from '@/components/button';
import { NumberKeys } from '@/components/number-keys';
import { RichText } from '@/components/rich-text';
import { Say } from '@/components/say';
import { Section } from '@/components/section';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { definitionOf, type FactId } from '@/diagnosis/facts';
import { addressOf, hiddenInputs } from '../address';
import { choicesOf, questionOf } from '../words';

/** The next question, answerable right here if it has only a few short answers. */
export function NextQuestion({ fact, state, locale }: { fact: FactId; state: Case; locale: Locale }) {
  const content = contentOf(locale);
  const { desk } = content;
  const { result } = content.ui;
  const question = questionOf(content, fact);
  if (!question) return null;
  const choices = choicesOf(content, fact);
  const page = { href: addressOf(locale, `question/${fact}`, state), label: result.openQuestion };
  const isCall = state.view === 'call';
  const isShort = choices.length <= (isCall ? 9 : 6) && !definitionOf(fact).many && !('input' in question);
  const answers = (
    <Answers
      action={addressOf(locale, 'result')}
      hidden={hiddenInputs(state, [fact])}
      legend={question.title}
      legendHidden={isCall}
      name={fact}
      options={choices}
      numbered={isCall}
      more={page}
    />
  );
  return (
    <Section heading={result.next} id="next" screenOnly>
      {isCall && <Say say={{ label: desk.call.say, text: question.title }} listen={{ label: desk.call.look, text: question.find[0] }} />}
      {!isShort && <OwnPage title={question.title} href={page.href} label={result.answer} />}
      {isShort && (isCall ? <NumberKeys texts={desk.call.keys}>{answers}</NumberKeys> : answers)}
    </Section>
  );
}

/** Links to a question that needs its own page: many answers, multiple choice, or a text field. */
function OwnPage({ title, href, label }: { title: string; href: string; label: string }) {
  return (
    <>
      <p className={typography.readable}>
        <RichText text={title} />
      </p>
      <p className="mt-4">
        <ButtonLink href={href}>{label}</ButtonLink>
      </p>
    </>
  );
}
