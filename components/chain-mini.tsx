import styles from './chain-mini.module.css';

/** Where on the chain a question or a guide page belongs. Words beside it say the same. */
export function ChainMini({ current, count }: { current: number; count: number }) {
  return (
    <ol className={styles.chain} aria-hidden="true">
      {[...Array(count).keys()].map((index) => (
        <li key={index} data-current={index === current || undefined} />
      ))}
    </ol>
  );
}
