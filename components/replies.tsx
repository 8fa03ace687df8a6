import { inOrder } from './in-order';
import styles from './replies.module.css';

export type Reply = { question: string; answer: string };

/** What callers ask, and what to answer. */
export function Replies({ items }: { items: readonly Reply[] }) {
  return (
    <dl className={styles.replies}>
      {inOrder(items, ({ question, answer }) => (
        <div>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
