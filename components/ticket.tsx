import type { ReactNode } from 'react';
import { Paragraphs } from './prose';
import { RichText } from './rich-text';
import styles from './ticket.module.css';

export type TicketProps = {
  heading: string;
  paragraphs?: readonly string[] | undefined;
  /** A thinner rule, for a second box. */
  thin?: boolean | undefined;
  children?: ReactNode;
};

/** A box in the side column. */
export function Ticket({ heading, paragraphs = [], thin, children }: TicketProps) {
  return (
    <div className={thin ? styles.thin : styles.ticket}>
      <h2>
        <RichText text={heading} />
      </h2>
      <Paragraphs items={paragraphs} />
      {children}
    </div>
  );
}
