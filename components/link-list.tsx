import { inOrder } from './in-order';
import styles from './link-list.module.css';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type LinkItem = { href: string; label: string; note?: string | undefined; lang?: string | undefined };

/** A vertical list of links; `lang` marks an external page in another language. */
export function LinkList({ items }: { items: readonly LinkItem[] }) {
  return (
    <ul className={styles.links}>
      {inOrder(items, ({ href, label, note, lang }) => (
        <li>
          <a href={href} {...(lang && { lang, rel: 'noreferrer' })}>
            <RichText text={label} />
          </a>
          {note && (
            <p className={typography.hint}>
              <RichText text={note} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
