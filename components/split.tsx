import type { ReactNode } from 'react';
import styles from './split.module.css';

/** `isWide`: the main column needs the whole width, and the other comes below it. */
export type SplitProps = { children: ReactNode; aside: ReactNode; asideLabel: string; isWide?: boolean };

/** The main column and, beside it on wide screens, the side column. */
export function Split({ children, aside, asideLabel, isWide }: SplitProps) {
  return (
    <div className={isWide ? styles.wide : styles.split}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside} aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
