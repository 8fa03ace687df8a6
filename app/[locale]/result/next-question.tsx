import { addressOf, hiddenInputs } from '@/app/address';
import { choicesOf, questionOf } from '@/app/words';
import { Answers } from '@/components/answers';
import { ButtonLink } from '@/components/button';
import { RichText } from '@/components/rich-text';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { definitionOf, type FactId } from '@/diagnosis/facts';

/** What we ask next, to be answered at once where a few short answers do. */
export function NextQuestion({ fact, state, locale }: { fact: FactId; state: Case; locale: Locale }) {
  const content = contentOf(locale);
  const { result } = content.ui;
  const question = questionOf(content, fact);
  if (!question) return null;
  const choices = choicesOf(content, fact);
  const page = { href: addressOf(locale, `question/${fact}`, state), label: result.openQuestion };
  const isShort = choices.length <= 6 && !definitionOf(fact).many && !('input' in question);
  return (
    <Section heading={result.next} id="next" screenOnly>
      {isShort ? (
        <Answers
          action={addressOf(locale, 'result')}
          hidden={hiddenInputs(state, [fact])}
          legend={question.title}
          name={fact}
          options={choices}
          more={page}
        />
      ) : (
        <>
          <p className="text">
            <RichText text={question.title} />
          </p>
          <p className="mt-4">
            <ButtonLink href={page.href}>{result.answer}</ButtonLink>
          </p>
        </>
      )}
    </Section>
  );
}
