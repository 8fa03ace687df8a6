import styles from './examples.module.css';

export type ExamplesProps = { label: string; items: readonly { href: string; text: string }[] };

/** Links that try a search. */
export function Examples({ label, items }: ExamplesProps) {
  return (
    <div className={styles.examples}>
      <span>{label}</span>
      {items.map(({ href, text }) => (
        <a key={href} href={href}>
          {text}
        </a>
      ))}
    </div>
  );
}
