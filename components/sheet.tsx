import type { ReactNode } from 'react';
import { RichText } from './rich-text';
import styles from './sheet.module.css';

export type SheetProps = {
  title: string;
  /** Where the title leads. */
  href?: string | undefined;
  id?: string | undefined;
  children: ReactNode;
};

/** The one white sheet of a page: where the visitor acts. Everything to read is around it. */
export function Sheet({ title, href, id = 'next', children }: SheetProps) {
  return (
    <section className={styles.sheet} aria-labelledby={id} data-next>
      <h2 id={id}>
        {href ? (
          <a href={href}>
            <RichText text={title} />
          </a>
        ) : (
          <RichText text={title} />
        )}
      </h2>
      {children}
    </section>
  );
}

/** The end of a sheet, below a rule: what came of it, or the way on. */
export function SheetFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}
