import styles from './field-error.module.css';
import { Icon } from './icon';

/** `prefix` is for screen readers: the word "Error". */
export type FieldErrorTexts = { prefix: string; text: string };

/** The error message next to a field. */
export function FieldError({ id, prefix, text }: FieldErrorTexts & { id: string }) {
  return (
    <p className={styles.error} id={id}>
      <Icon name="warning" />
      <span>
        <span className="sr-only">{prefix}: </span>
        {text}
      </span>
    </p>
  );
}
