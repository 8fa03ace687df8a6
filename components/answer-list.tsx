import { useId } from 'react';
import styles from './answer-list.module.css';
import { CaseLink, type Change } from './case-links';
import { Icon } from './icon';
import { inOrder } from './in-order';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type Answer = {
  /** A change of the page's case, or a URL. */
  to: Change | string;
  label: string;
  hint?: string | undefined;
  /** "I don't know": lighter than the others. */
  isUnsure?: boolean | undefined;
};

export type AnswerListProps = {
  legend: string;
  legendHidden?: boolean | undefined;
  answers: readonly Answer[];
  /** Shows the number key that picks each answer; only one list on a page can have them. */
  isNumbered?: boolean | undefined;
};

/** Answers that take one press each. */
export function AnswerList({ legend, legendHidden, answers, isNumbered }: AnswerListProps) {
  const id = useId();
  return (
    <div data-answers>
      <p className={legendHidden ? 'sr-only' : typography.label} id={id}>
        <RichText text={legend} />
      </p>
      <ul className={isNumbered ? styles.numbered : styles.list} aria-labelledby={id}>
        {inOrder(answers, ({ to, label, hint, isUnsure }, index) => (
          <li>
            <CaseLink to={to} className={isUnsure ? styles.unsure : styles.answer} {...(isNumbered && { accessKey: `${index + 1}` })}>
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
            </CaseLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
