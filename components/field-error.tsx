import styles from './field-error.module.css';
import { Icon } from './icon';

/** `prefix` is heard only: the word "Error". */
export type FieldErrorTexts = { prefix: string; text: string };

/** What is wrong, said at the field itself. */
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
