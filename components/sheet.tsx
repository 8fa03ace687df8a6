import type { ReactNode } from 'react';
import { RichText } from './rich-text';
import styles from './sheet.module.css';

export type SheetProps = {
  title: string;
  /** Where the title leads. */
  href?: string | undefined;
  id?: string | undefined;
  /** Makes the title the label of the field with this id. */
  htmlFor?: string | undefined;
  children: ReactNode;
};

/** The one white sheet of a page: where the visitor acts. Everything to read is around it. */
export function Sheet({ title, href, id = 'next', htmlFor, children }: SheetProps) {
  const text = <RichText text={title} />;
  const label = htmlFor ? <label htmlFor={htmlFor}>{text}</label> : text;
  return (
    <section className={styles.sheet} aria-labelledby={id} data-next>
      <h2 id={id}>{href ? <a href={href}>{text}</a> : label}</h2>
      {children}
    </section>
  );
}

/** The end of a sheet, below a rule: what came of it, or the way on. */
export function SheetFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}
