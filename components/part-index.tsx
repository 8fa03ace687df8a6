import styles from './part-index.module.css';
import { RichText } from './rich-text';

export type IndexPart = {
  id: string;
  href: string;
  heading: string;
  count: string;
  about?: string | undefined;
  /** The names are longer than a code. */
  isWide?: boolean | undefined;
  /** Each entry has the anchor that it had when all parts were one page. */
  entries: readonly { id?: string | undefined; href: string; name: string }[];
};

/** The parts of a long reference, with a link to every entry. */
export function PartIndex({ parts }: { parts: readonly IndexPart[] }) {
  return parts.map(({ id, href, heading, count, about, isWide, entries }) => (
    <section key={id} className={styles.part} id={id}>
      <h3>
        <a href={href}>
          <RichText text={heading} />
        </a>
        <span className={styles.count}>{count}</span>
      </h3>
      {about && (
        <p>
          <RichText text={about} />
        </p>
      )}
      <ul className={isWide ? styles.wide : undefined}>
        {entries.map((entry) => (
          <li key={entry.href} id={entry.id}>
            <a href={entry.href}>
              <RichText text={entry.name} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
