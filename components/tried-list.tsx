import { RichText } from './rich-text';
import styles from './tried-list.module.css';

export type TriedItem = {
  id: string;
  role: string;
  title: string;
  /** How it went. */
  label: string;
  undo?: { href: string; label: string } | undefined;
};

/** The steps that were tried, each in two lines. */
export function TriedList({ items }: { items: readonly TriedItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ id, role, title, label, undo }) => (
        <li key={id} data-step={id} data-who={role} data-tried>
          <b id={`tried-${id}`}>
            <RichText text={title} />
          </b>
          <span>
            {label}
            {undo && (
              <a className="print:hidden" href={undo.href} aria-describedby={`tried-${id}`}>
                {undo.label}
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
