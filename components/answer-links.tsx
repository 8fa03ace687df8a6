import { useId } from 'react';
import styles from './answer-links.module.css';
import { Icon } from './icon';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type AnswerLink = {
  href: string;
  label: string;
  hint?: string | undefined;
  /** "I don't know": lighter than the others. */
  isUnsure?: boolean | undefined;
};

export type AnswerLinksProps = {
  legend: string;
  legendHidden?: boolean | undefined;
  answers: readonly AnswerLink[];
  /** Shows the number key that picks each answer; only one list on a page can have them. */
  isNumbered?: boolean | undefined;
};

/** Answers as links: each one press, each with its own URL. */
export function AnswerLinks({ legend, legendHidden, answers, isNumbered }: AnswerLinksProps) {
  const id = useId();
  return (
    <div data-answers>
      <p className={legendHidden ? 'sr-only' : typography.label} id={id}>
        <RichText text={legend} />
      </p>
      <ul className={isNumbered ? styles.numbered : styles.list} aria-labelledby={id}>
        {answers.map(({ href, label, hint, isUnsure }, index) => (
          <li key={href}>
            <a className={isUnsure ? styles.unsure : styles.answer} href={href} {...(isNumbered && { accessKey: `${index + 1}` })}>
              {isNumbered && (
                <span className={styles.key} aria-hidden="true">
                  {index + 1}
                </span>
              )}
              <b>
                <RichText text={label} />
              </b>
              {hint && (
                <span className={typography.hint}>
                  <RichText text={hint} />
                </span>
              )}
              <Icon name="arrow" />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
