import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { inOrder } from './in-order';
import { RichText } from './rich-text';
import styles from './then-list.module.css';

export type ThenItem = {
  id: string;
  title: string;
  /** Who acts, for how long, and what it does to them. */
  meta: string;
  icon: IconName;
  /** The step that the call is at: it is on the sheet. */
  isCurrent?: boolean | undefined;
  /** The whole step. */
  body?: ReactNode;
};

/** The steps of a call in order, each in two lines; opened it has the words and instructions. */
export function ThenList({ items }: { items: readonly ThenItem[] }) {
  return (
    <ol className={styles.list}>
      {inOrder(items, ({ title, meta, icon, isCurrent, body }) => (
        <li {...(isCurrent && { 'aria-current': 'step' })}>
          {body ? (
            <details className={styles.step}>
              <summary>
                <Line title={title} meta={meta} icon={icon} />
              </summary>
              <div>{body}</div>
            </details>
          ) : (
            <Line title={title} meta={meta} icon={icon} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Line({ title, meta, icon }: Pick<ThenItem, 'title' | 'meta' | 'icon'>) {
  return (
    <>
      <span className={styles.meta}>
        <Icon name={icon} />
        {meta}
      </span>
      <b>
        <RichText text={title} />
      </b>
    </>
  );
}
