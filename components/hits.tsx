import styles from './hits.module.css';
import { RichText } from './rich-text';

export type Hit = { kind: string; href: string; label: string; about?: string | undefined };

/** What a search found: the best on the sheet above, the others in this list. */
export function Hits({ items }: { items: readonly Hit[] }) {
  return (
    <ul className={styles.hits}>
      {items.map(({ kind, href, label, about }) => (
        <li key={href}>
          <p className={styles.kind}>
            <RichText text={kind} />
          </p>
          <h3>
            <a href={href}>
              <RichText text={label} />
            </a>
          </h3>
          {about && (
            <p>
              <RichText text={about} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
