import type { ReactNode } from 'react';
import { RichText } from './rich-text';
import styles from './section.module.css';

export type SectionProps = {
  heading: string;
  /** The heading is for those who hear the page. */
  headingHidden?: boolean | undefined;
  id?: string | undefined;
  /** Left out on paper: forms and the way on. */
  screenOnly?: boolean | undefined;
  children: ReactNode;
};

/** A part of a page with an `h2` of its own. */
export function Section({ heading, headingHidden, id, screenOnly, children }: SectionProps) {
  return (
    <section className={screenOnly ? `${styles.section} print:hidden` : styles.section} id={id}>
      <h2 className={headingHidden ? 'sr-only' : styles.heading}>
        <RichText text={heading} />
      </h2>
      {children}
    </section>
  );
}
