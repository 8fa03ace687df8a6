import type { ReactNode } from 'react';
import styles from './howto.module.css';
import { RichText } from './rich-text';

export type HowtoProps = { heading: string; children: ReactNode };

/** Numbered instructions; its children are `HowtoItem`s. */
export function Howto({ heading, children }: HowtoProps) {
  return (
    <section className={styles.howto}>
      <h2>
        <RichText text={heading} />
      </h2>
      <ol>{children}</ol>
    </section>
  );
}

export function HowtoItem({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <li className={styles.item}>
      <h3>
        <RichText text={title} />
      </h3>
      {children}
    </li>
  );
}
