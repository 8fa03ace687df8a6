import type { ReactNode } from 'react';
import styles from './cause-meta.module.css';
import { inOrder } from './in-order';
import { RichText } from './rich-text';
import { Ticket } from './ticket';

export type MetaRow = { label: string; value: string; href?: string | undefined };

export type CauseMetaProps = { heading: string; rows: readonly MetaRow[]; children?: ReactNode };

/** The side box of a cause's guide page: its id for tickets, severity, link and date last checked. */
export function CauseMeta({ heading, rows, children }: CauseMetaProps) {
  return (
    <Ticket heading={heading}>
      <dl className={styles.meta}>
        {inOrder(rows, ({ label, value, href }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              {href ? (
                <a href={href}>
                  <RichText text={value} />
                </a>
              ) : (
                <RichText text={value} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </Ticket>
  );
}
