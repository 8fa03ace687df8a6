import styles from './chain-mini.module.css';

/** Position on the chain. Hidden from assistive technology: the text next to it says the same. */
export function ChainMini({ current, count }: { current: number; count: number }) {
  return (
    <ol className={styles.chain} aria-hidden="true">
      {[...Array(count).keys()].map((index) => (
        <li key={index} data-current={index === current || undefined} />
      ))}
    </ol>
  );
}
