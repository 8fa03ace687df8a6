import styles from './change-list.module.css';
import { type LinkItem, LinkList } from './link-list';
import { RichText } from './rich-text';

export type ChangeEntry = {
  id: string;
  title: string;
  /** What was said, what is true today, since when, and what is uncertain. */
  rows: readonly { label: string; text: string }[];
  causes: readonly LinkItem[];
  /** Titles stay in English, as published. */
  sources: readonly LinkItem[];
};

export type ChangeListProps = { labels: { causes: string; sources: string }; items: readonly ChangeEntry[] };

/** Statements that are no longer true, each with its correction and an anchor. */
export function ChangeList({ labels, items }: ChangeListProps) {
  return items.map(({ id, title, rows, causes, sources }) => (
    <article key={id} className={styles.change} id={id}>
      <h3>
        <RichText text={title} />
      </h3>
      <dl>
        {rows.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <RichText text={text} />
            </dd>
          </div>
        ))}
        {causes.length > 0 && (
          <div>
            <dt>{labels.causes}</dt>
            <dd className={styles.links}>
              <LinkList items={causes} />
            </dd>
          </div>
        )}
        <div>
          <dt>{labels.sources}</dt>
          <dd className={styles.links}>
            <LinkList items={sources} />
          </dd>
        </div>
      </dl>
    </article>
  ));
}
