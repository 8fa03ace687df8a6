import styles from './fact-list.module.css';
import { inOrder } from './in-order';
import { RichText } from './rich-text';

export type FactRow = {
  label: string;
  value: string;
  /** `hidden` follows the link's text for those who hear it: which fact is changed. */
  change?: { href: string; text: string; hidden: string } | undefined;
};

/** What we know, one fact a row, each with a way to correct it. */
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
