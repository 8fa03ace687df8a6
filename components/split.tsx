import type { ReactNode } from 'react';
import styles from './split.module.css';

export type SplitProps = { children: ReactNode; aside: ReactNode; asideLabel: string };

/** The main column and, beside it on wide screens, the side column. */
export function Split({ children, aside, asideLabel }: SplitProps) {
  return (
    <div className={styles.split}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside} aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
