import { Button } from './button';
import { HiddenInputs, type HiddenValue } from './hidden-inputs';
import { RichText } from './rich-text';

export type AnswersProps = {
  action: string;
  hidden: readonly HiddenValue[];
  legend: string;
  name: string;
  options: readonly { value: string; label: string }[];
  /** The question on a page of its own, with more help. */
  more?: { href: string; label: string } | undefined;
};

/** A short question on a result: one press is one answer. For more than six answers use `QuestionForm`. */
export function Answers({ action, hidden, legend, name, options, more }: AnswersProps) {
  return (
    <form action={action} method="get">
      <HiddenInputs values={hidden} />
      <fieldset>
        <legend className="text">
          <RichText text={legend} />
        </legend>
        <div className="answers">
          {options.map(({ value, label }) => (
            <Button key={value} name={name} value={value} quiet>
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
