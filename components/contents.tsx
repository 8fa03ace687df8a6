import styles from './contents.module.css';
import { RichText } from './rich-text';

export type ContentsItem = {
  /** Where links to an older address of the chapter arrive. */
  id?: string | undefined;
  href: string;
  title: string;
  about: string;
  count?: string | undefined;
  parts?: readonly { id: string; href: string; name: string }[] | undefined;
};

/** The table of contents of the guide, one entry for each chapter. */
export function Contents({ items }: { items: readonly ContentsItem[] }) {
  return (
    <ol className={styles.contents}>
      {items.map(({ id, href, title, about, count, parts = [] }) => (
        <li key={href} id={id}>
          <a href={href}>
            <RichText text={title} />
          </a>
          {count && <span className={styles.count}>{count}</span>}
          <p>
            <RichText text={about} />
          </p>
          {parts.length > 0 && (
            <ul>
              {parts.map((part) => (
                <li key={part.id} id={part.id}>
                  <a href={part.href}>{part.name}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
