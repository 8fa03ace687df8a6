import type { ReactNode } from 'react';
import { RichText } from './rich-text';
import styles from './section.module.css';

export type SectionProps = {
  heading: string;
  /** Shows the heading to screen readers only. */
  headingHidden?: boolean | undefined;
  id?: string | undefined;
  children: ReactNode;
};

/** A section of a page, headed by an `h2`. */
export function Section({ heading, headingHidden, id, children }: SectionProps) {
  return (
    <section className={styles.section} id={id}>
      <h2 className={headingHidden ? 'sr-only' : styles.heading}>
        <RichText text={heading} />
      </h2>
      {children}
    </section>
  );
}
