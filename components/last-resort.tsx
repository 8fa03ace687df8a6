import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './last-resort.module.css';

export type LastResortTexts = { warning: string; show: string; hide: string };

type LastResortProps = LastResortTexts & { heading?: ReactNode; children: ReactNode };

/** A step that can lock people out or delete data: collapsed, with its warning visible. */
export function LastResort({ warning, show, hide, heading, children }: LastResortProps) {
  return (
    <details className={styles.fold}>
      <summary>
        <Icon name="warning" />
        {heading}
        <span className={styles.warning}>{warning}</span>
        <span className={styles.toggle}>
          <span className={styles.closed}>{show}</span>
          <span className={styles.opened}>{hide}</span>
        </span>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
