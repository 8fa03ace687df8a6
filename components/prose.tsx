import { inOrder } from './in-order';
import styles from './prose.module.css';
import { RichText } from './rich-text';

/** Paragraphs of running text, kept to a readable width. */
export function Prose({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div className={styles.prose}>
      <Paragraphs items={paragraphs} />
    </div>
  );
}

/** The same paragraphs without a box of their own. */
export function Paragraphs({ items }: { items: readonly string[] }) {
  return inOrder(items, (text) => (
    <p>
      <RichText text={text} />
    </p>
  ));
}

/** A list with bullets. */
export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul className={styles.bullets}>
      {inOrder(items, (text) => (
        <li>
          <RichText text={text} />
        </li>
      ))}
    </ul>
  );
}

/** A list in order: one thing after the other. */
export function NumberedList({ items }: { items: readonly string[] }) {
  return (
    <ol className={styles.numbered}>
      {inOrder(items, (text) => (
        <li>
          <RichText text={text} />
        </li>
      ))}
    </ol>
  );
}
