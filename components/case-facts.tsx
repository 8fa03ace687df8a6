import styles from './case-facts.module.css';
import { inOrder } from './in-order';
import { RichText } from './rich-text';

/** `change`: where to correct an answer; its text is for screen readers. */
export type CaseFact = { label: string; value: string; change?: { href: string; text: string } | undefined };

/** The known facts in a narrow column; an answer leads to where it can be corrected. */
export function CaseFacts({ rows }: { rows: readonly CaseFact[] }) {
  return (
    <dl className={styles.facts}>
      {inOrder(rows, ({ label, value, change }) => (
        <div>
          <dt>
            <RichText text={label} />
          </dt>
          <dd>
            {change ? (
              <a href={change.href}>
                <RichText text={value} />
                <span className="sr-only">. {change.text}</span>
              </a>
            ) : (
              <RichText text={value} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
