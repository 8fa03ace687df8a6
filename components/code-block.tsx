import styles from './code-block.module.css';

/** Several lines of code, as they are written in a file or a shell. */
export function CodeBlock({ text, label }: { text: string; label: string }) {
  return (
    <figure className={styles.block}>
      <figcaption className="sr-only">{label}</figcaption>
      <pre translate="no">{text}</pre>
    </figure>
  );
}
