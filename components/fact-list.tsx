import styles from './fact-list.module.css';
import { inOrder } from './in-order';
import { RichText } from './rich-text';

export type FactRow = {
  label: string;
  value: string;
  /** `hidden` follows the link text for screen readers: which fact it changes. */
  change?: { href: string; text: string; hidden: string } | undefined;
};

/** The known facts, each with a link to correct it. */
export function FactList({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className={styles.facts}>
      {inOrder(rows, ({ label, value, change }) => (
        <div>
          <dt>
            <RichText text={label} />
          </dt>
          <dd>
            <RichText text={value} />
          </dd>
          {change && (
            <dd>
              <a href={change.href}>
                {change.text}
                <span className="sr-only"> {change.hidden}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
