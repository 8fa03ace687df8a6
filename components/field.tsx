import type { ReactNode } from 'react';
import styles from './field.module.css';
import { FieldError, type FieldErrorTexts } from './field-error';
import { RichText } from './rich-text';
import typography from './typography.module.css';

type FieldProps = {
  id: string;
  name: string;
  /** Omit when there is a `<label htmlFor>` elsewhere. */
  label?: string | undefined;
  hint?: string | undefined;
  error?: FieldErrorTexts | undefined;
};

/** ARIA attributes that connect a field to its hint and error. */
const describedBy = ({ id, hint, error }: FieldProps) => ({
  'aria-describedby': [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

/** The label, error and hint above an input. */
function Field({ id, label, hint, error, row, children }: FieldProps & { row?: boolean; children: ReactNode }) {
  return (
    <div className={row ? styles.row : styles.field}>
      {label && (
        <label className={typography.label} htmlFor={id}>
          <RichText text={label} />
        </label>
      )}
      {error && <FieldError id={`${id}-error`} {...error} />}
      {hint && (
        <p className={typography.hint} id={`${id}-hint`}>
          <RichText text={hint} />
        </p>
      )}
      {children}
    </div>
  );
}

export type TextFieldProps = FieldProps & {
  value?: string | undefined;
  /** Renders a textarea with this many rows. */
  rows?: number | undefined;
  /** Gives the field focus when the page opens. */
  focused?: boolean | undefined;
  /** Styles the input for a value typed character by character: a code, a build number. */
  code?: boolean | undefined;
};

/** An input or textarea. No `maxlength`: it would truncate a paste silently. */
export function TextField({ value, rows, code, focused, ...props }: TextFieldProps) {
  const field = {
    id: props.id,
    name: props.name,
    defaultValue: value,
    spellCheck: false,
    autoCapitalize: 'off',
    autoFocus: focused,
    ...describedBy(props),
  };
  return (
    <Field {...props}>
      {/* Browsers don't autofill a textarea, and autocomplete="off" would lose its text on going back. */}
      {rows ? (
        <textarea {...field} rows={rows} className={styles.area} />
      ) : (
        <input {...field} type="text" autoComplete="off" className={code ? styles.spelled : styles.input} />
      )}
    </Field>
  );
}

export type FileFieldProps = FieldProps & { accept: string };

/** On one line with its label where there is room. */
export function FileField({ accept, ...props }: FileFieldProps) {
  return (
    <Field {...props} row>
      <input type="file" className={styles.file} id={props.id} name={props.name} accept={accept} {...describedBy(props)} />
    </Field>
  );
}
