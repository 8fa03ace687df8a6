import { Button } from './button';
import { TextField } from './field';
import type { FieldErrorTexts } from './field-error';
import styles from './one-field-form.module.css';

export type OneFieldFormProps = {
  action: string;
  name: string;
  texts: { label: string; hint: string; submit: string };
  value?: string | undefined;
  error?: FieldErrorTexts | undefined;
};

/** A GET form with a single field, so that its result can be linked to. */
export function OneFieldForm({ action, name, texts, value, error }: OneFieldFormProps) {
  return (
    <form className={styles.form} action={action} method="get" noValidate>
      <TextField id={name} name={name} label={texts.label} hint={texts.hint} value={value} error={error} code />
      <Button>{texts.submit}</Button>
    </form>
  );
}
