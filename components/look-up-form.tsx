import { Button } from './button';
import { TextField } from './field';

export type LookUpFormProps = {
  action: string;
  texts: { label: string; hint: string; submit: string };
  /** What was looked up before. */
  value?: string | undefined;
};

/** A small search: its result has an address of its own. */
export function LookUpForm({ action, texts, value }: LookUpFormProps) {
  return (
    <search>
      <form className="look-up print:hidden" action={action} method="get">
        <TextField id="q" name="q" label={texts.label} hint={texts.hint} value={value} code />
        <Button>{texts.submit}</Button>
      </form>
    </search>
  );
}
