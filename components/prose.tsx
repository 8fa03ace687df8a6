import { inOrder } from './in-order';
import styles from './prose.module.css';
import { RichText } from './rich-text';
import typography from './typography.module.css';

/** Paragraphs at a readable line length. */
export function Prose({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div className={styles.prose}>
      <Paragraphs items={paragraphs} />
    </div>
  );
}

/** The same without a wrapper. */
export function Paragraphs({ items }: { items: readonly string[] }) {
  return inOrder(items, (text) => (
    <p>
      <RichText text={text} />
    </p>
  ));
}

/** The same in small type. */
export function Hints({ items }: { items: readonly string[] }) {
  return inOrder(items, (text) => (
    <p className={typography.hint}>
      <RichText text={text} />
    </p>
  ));
}

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
