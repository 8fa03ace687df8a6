import type { ReactNode } from 'react';
import styles from './step-list.module.css';

/** Steps in the order to take them; its children are `Step`s. */
export function StepList({ children }: { children: ReactNode }) {
  return <ol className={styles.steps}>{children}</ol>;
}
