import type { ReactNode } from 'react';
import { Actions, Button, ButtonLink } from './button';
import { ChainMini } from './chain-mini';
import chainMini from './chain-mini.module.css';
import { type Choice, Choices } from './choices';
import { TextField } from './field';
import { FieldError, type FieldErrorTexts } from './field-error';
import { HiddenInputs, type HiddenValue } from './hidden-inputs';
import type { Place } from './page-heading';
import { Paragraphs } from './prose';
import prose from './prose.module.css';
import styles from './question-form.module.css';
import { QuestionsLeft } from './questions-left';
import { RichText } from './rich-text';
import typography from './typography.module.css';

/** Either choices (`many`: more than one may apply) or a text field. */
export type QuestionAnswer =
  | { kind: 'choices'; options: readonly Choice[]; many?: boolean | undefined }
  | { kind: 'text'; label: string; hint?: string | undefined; value?: string | undefined };

export type QuestionFormProps = {
  action: string;
  hidden: readonly HiddenValue[];
  name: string;
  legend: string;
  place: Place;
  /** How many questions are about to come. */
  left: { count: number; text: string };
  help: readonly string[];
  /** A drawing of the screen that shows the answer. */
  picture?: ReactNode;
  answer: QuestionAnswer;
  submit: string;
  /** Link to continue without an answer, if the choices don't offer that. */
  unsure?: { href: string; label: string } | undefined;
  error?: FieldErrorTexts | undefined;
};

/** A question as a GET form, so that every answer has a URL. The legend is the page's `h1`. */
export function QuestionForm({
  action,
  hidden,
  name,
  legend,
  place,
  left,
  help,
  picture,
  answer,
  submit,
  unsure,
  error,
}: QuestionFormProps) {
  const hasHelp = help.length > 0;
  return (
    <form action={action} method="get">
      <HiddenInputs values={hidden} />
      <ChainMini current={place.current} count={place.count} />
      <fieldset aria-describedby={[error && `${name}-error`, hasHelp && 'question-help'].filter(Boolean).join(' ') || undefined}>
        <legend>
          <span className={chainMini.place}>{place.text}</span>
          <h1 className={styles.question}>
            <RichText text={legend} />
          </h1>
        </legend>
        <QuestionsLeft {...left} />
        {hasHelp && (
          <div className={`${typography.lede} ${prose.stack}`} id="question-help">
            <Paragraphs items={help} />
          </div>
        )}
        {picture}
        <div className="mt-6">
          {answer.kind === 'choices' ? (
            <>
              {error && <FieldError id={`${name}-error`} {...error} />}
              <Choices type={answer.many ? 'checkbox' : 'radio'} name={name} options={answer.options} />
            </>
          ) : (
            <TextField id={name} name={name} label={answer.label} hint={answer.hint} value={answer.value} error={error} code />
          )}
        </div>
      </fieldset>
      <Actions>
        <Button>{submit}</Button>
        {unsure && (
          <ButtonLink href={unsure.href} quiet>
            {unsure.label}
          </ButtonLink>
        )}
      </Actions>
    </form>
  );
}
