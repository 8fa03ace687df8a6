import type { ReactNode } from 'react';
import { ButtonLink } from './button';
import { RichText } from './rich-text';
import styles from './way.module.css';

export type WayProps = { heading: string; text: string; href: string; label: string; quiet?: boolean | undefined };

/** The two ways to start, on the home page; its children are `Way`s. */
export function Ways({ children }: { children: ReactNode }) {
  return <div className={styles.ways}>{children}</div>;
}

export function Way({ heading, text, href, label, quiet }: WayProps) {
  return (
    <section className={styles.way}>
      <h2>{heading}</h2>
      <p>
        <RichText text={text} />
      </p>
      <p>
        <ButtonLink href={href} quiet={quiet}>
          {label}
        </ButtonLink>
      </p>
    </section>
  );
}
