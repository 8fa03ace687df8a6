import { Button } from './button';
import { TextField } from './field';
import type { FieldErrorTexts } from './field-error';

export type CodeFormProps = {
  action: string;
  texts: { label: string; hint: string; submit: string };
  /** What was typed before. */
  value?: string | undefined;
  error?: FieldErrorTexts | undefined;
};

/** A code, typed as it is read aloud. */
export function CodeForm({ action, texts, value, error }: CodeFormProps) {
  return (
    <form className="look-up" action={action} method="get" noValidate>
      <TextField id="code" name="code" label={texts.label} hint={texts.hint} value={value} error={error} code />
      <Button>{texts.submit}</Button>
    </form>
  );
}
