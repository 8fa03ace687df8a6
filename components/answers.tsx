import styles from './answers.module.css';
import { Button } from './button';
import { HiddenInputs, type HiddenValue } from './hidden-inputs';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type AnswersProps = {
  action: string;
  hidden: readonly HiddenValue[];
  legend: string;
  /** Set when the question is already shown above the form. */
  legendHidden?: boolean | undefined;
  name: string;
  options: readonly { value: string; label: string }[];
  /** Shows the number key that picks each answer. */
  numbered?: boolean | undefined;
  /** Link to the question's own page, which has more help. */
  more?: { href: string; label: string } | undefined;
};

/** A short question on the result page: each answer is a submit button. For more than six answers use `QuestionForm`. */
export function Answers({ action, hidden, legend, legendHidden, name, options, numbered, more }: AnswersProps) {
  return (
    <form action={action} method="get">
      <HiddenInputs values={hidden} />
      <fieldset>
        <legend className={legendHidden ? 'sr-only' : typography.readable}>
          <RichText text={legend} />
        </legend>
        <div className={styles.answers}>
          {options.map(({ value, label }, index) => (
            <Button key={value} name={name} value={value} quiet>
              {numbered && (
                <span className={styles.key} aria-hidden="true">
                  {index + 1}
                </span>
              )}
              <RichText text={label} />
            </Button>
          ))}
        </div>
      </fieldset>
      {more && (
        <p className="mt-4">
          <a href={more.href}>{more.label}</a>
        </p>
      )}
    </form>
  );
}
