import { RichText } from '@/components/rich-text';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import { addressOf } from '../address';
import { questionOf } from '../words';
import { AnswerList, Fold } from './as-props';
import type { ResultCase } from './result-parts';
import { answersHere } from './step-extras';

/** The next question, if one is still worth asking. */
export function AskFold({ diagnosis: { nextQuestion }, state, locale }: ResultCase) {
  const content = contentOf(locale);
  const { ask, steps } = content.result;
  if (!nextQuestion) return null;
  const asked = answersHere(nextQuestion, state, locale);
  const page = addressOf(locale, `question/${nextQuestion}`, state);
  return (
    <Fold summary={ask.summary} hint={ask.hint}>
      {asked ? (
        <AnswerList {...asked} />
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
