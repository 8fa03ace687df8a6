import type { ReactNode } from 'react';
import { Paragraphs } from './prose';
import { RichText } from './rich-text';
import styles from './ticket.module.css';

export type TicketProps = {
  heading: string;
  paragraphs?: readonly string[] | undefined;
  /** A second box below another: a thinner rule. */
  thin?: boolean | undefined;
  children?: ReactNode;
};

/** A box of the side column: what to tell the help desk, why we ask, what happens to a paste. */
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
