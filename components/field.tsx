import type { ReactNode } from 'react';
import styles from './field.module.css';
import { FieldError, type FieldErrorTexts } from './field-error';
import { RichText } from './rich-text';
import typography from './typography.module.css';

type FieldProps = {
  id: string;
  name: string;
  /** Left out when a label with `htmlFor` stands elsewhere. */
  label?: string | undefined;
  hint?: string | undefined;
  error?: FieldErrorTexts | undefined;
};

/** What every field says of itself to those who hear it. */
const describedBy = ({ id, hint, error }: FieldProps) => ({
  'aria-describedby': [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

/** A field below its label, what is wrong with it and its hint. */
function Field({ id, label, hint, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={styles.field}>
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
  /** Makes it a text area of so many lines. */
  rows?: number | undefined;
  /** A value that is spelled letter by letter: a code, a build number. */
  code?: boolean | undefined;
};

/** A text field. Never `maxlength`: it would cut a paste in silence. */
export function TextField({ value, rows, code, ...props }: TextFieldProps) {
  const field = {
    id: props.id,
    name: props.name,
    defaultValue: value,
    spellCheck: false,
    autoCapitalize: 'off',
    ...describedBy(props),
  };
  return (
    <Field {...props}>
      {/* A browser fills no textarea by itself, but with autocomplete="off" it also forgets what stood there when one goes back. */}
      {rows ? (
        <textarea {...field} rows={rows} className={styles.area} />
      ) : (
        <input {...field} type="text" autoComplete="off" className={code ? styles.spelled : styles.input} />
      )}
    </Field>
  );
}

export type FileFieldProps = FieldProps & { accept: string };

/** A file to choose. */
export function FileField({ accept, ...props }: FileFieldProps) {
  return (
    <Field {...props}>
      <input type="file" className={styles.input} id={props.id} name={props.name} accept={accept} {...describedBy(props)} />
    </Field>
  );
}
