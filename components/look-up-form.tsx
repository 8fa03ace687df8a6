import { Button } from './button';
import { TextField } from './field';

export type LookUpFormProps = { action: string; texts: { label: string; hint: string; submit: string }; value?: string | undefined };

/** The small form that looks something up: one field, sent by GET. */
export function LookUpForm({ action, texts, value }: LookUpFormProps) {
  return (
    <form className="look-up print:hidden" action={action} method="get">
      <TextField id="q" name="q" label={texts.label} hint={texts.hint} value={value} />
      <Button>{texts.submit}</Button>
    </form>
  );
}
