import type { ReactNode } from 'react';
import styles from './howto.module.css';
import { RichText } from './rich-text';

/** Numbered instructions; its children are `HowtoItem`s. */
export function Howto({ children }: { children: ReactNode }) {
  return <ol className={styles.howto}>{children}</ol>;
}

export type HowtoItemProps = {
  title: string;
  /** Makes the title the label of the field with this id. */
  htmlFor?: string | undefined;
  children: ReactNode;
};

export function HowtoItem({ title, htmlFor, children }: HowtoItemProps) {
  const text = <RichText text={title} />;
  return (
    <li className={styles.item}>
      <h2>{htmlFor ? <label htmlFor={htmlFor}>{text}</label> : text}</h2>
      {children}
    </li>
  );
}
