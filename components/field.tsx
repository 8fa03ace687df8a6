import { FieldError, type FieldErrorTexts } from './field-error';
import { RichText } from './rich-text';

export type TextFieldProps = {
  id: string;
  name: string;
  /** Left out when a label with `htmlFor` stands elsewhere. */
  label?: string | undefined;
  hint?: string | undefined;
  error?: FieldErrorTexts | undefined;
  value?: string | undefined;
  /** Makes it a text area of so many lines. */
  rows?: number | undefined;
  /** A value that is spelled letter by letter: a code, a build number. */
  code?: boolean | undefined;
};

/** A text field with its label, its hint and what is wrong with it. Never `maxlength`: it would cut a paste in silence. */
export function TextField({ id, name, label, hint, error, value, rows, code }: TextFieldProps) {
  const field = {
    id,
    name,
    defaultValue: value,
    spellCheck: false,
    autoComplete: 'off',
    autoCapitalize: 'off',
    'aria-describedby': [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className="field">
      {label && (
        <label className="label" htmlFor={id}>
          <RichText text={label} />
        </label>
      )}
      {error && <FieldError id={`${id}-error`} {...error} />}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          <RichText text={hint} />
        </p>
      )}
      {rows ? <textarea {...field} rows={rows} /> : <input {...field} type="text" className={code ? 'spelled' : undefined} />}
    </div>
  );
}
