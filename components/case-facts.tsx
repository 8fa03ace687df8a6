import styles from './case-facts.module.css';
import { inOrder } from './in-order';
import { RichText } from './rich-text';

/** `change`: where to correct the value; its text is for screen readers. */
export type CaseFact = { label: string; value: string; change: { href: string; text: string } };

/** The known facts in a narrow column; each value leads to where it can be corrected. */
export function CaseFacts({ rows }: { rows: readonly CaseFact[] }) {
  return (
    <dl className={styles.facts}>
      {inOrder(rows, ({ label, value, change }) => (
        <div>
          <dt>
            <RichText text={label} />
          </dt>
          <dd>
            <a href={change.href}>
              <RichText text={value} />
              <span className="sr-only">. {change.text}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
