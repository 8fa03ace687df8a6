import { ButtonLink } from '@/components/button';
import { Paragraphs } from '@/components/prose';
import { QuestionsLeft } from '@/components/questions-left';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { FactId } from '@/diagnosis/facts';
import { addressOf } from '../address';
import { questionsAfter } from '../question/left';
import { AnswerList, Fold } from '../result/as-props';
import { answersTo } from '../result/step-extras';
import { deskQuestionOf } from './words';

/** More answers than there are number keys need their own page. */
const keys = 9;

/** A question of a call with its answers, and where to look. */
export function CallQuestion({ fact, state, locale, isNumbered }: { fact: FactId; state: Case; locale: Locale; isNumbered?: boolean }) {
  const { desk, result } = contentOf(locale);
  const { title, find } = deskQuestionOf(fact, locale);
  const asked = answersTo(fact, locale);
  const page = addressOf(locale, `question/${fact}`, state);
  const left = questionsAfter(fact, state);
  return (
    <>
      {asked && asked.answers.length <= keys ? (
        <AnswerList legend={title} legendHidden={isNumbered} answers={asked.answers} isNumbered={isNumbered} />
      ) : (
        <p>
          <ButtonLink href={page}>{desk.call.answer.page}</ButtonLink>
        </p>
      )}
      <QuestionsLeft count={left} text={result.question.left(left)} />
      {find.length > 0 && (
        <Fold summary={desk.call.look} prints>
          <Paragraphs items={find} />
          <p className={`${typography.hint} print:hidden`}>
            <a href={page}>{desk.call.answer.page}</a>
          </p>
        </Fold>
      )}
    </>
  );
}
