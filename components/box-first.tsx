import type { ReactNode } from 'react';
import styles from './box-first.module.css';

export type BoxFirstProps = {
  /** The sheet with the box. */
  children: ReactNode;
  /** How to fill it: beside the sheet on wide screens, else below it. */
  beside: ReactNode;
  /** Details, below the sheet. */
  below?: ReactNode;
};

/** A page whose box comes first, in the order of a phone. */
export function BoxFirst({ children, beside, below }: BoxFirstProps) {
  return (
    <div className={styles.page}>
      {children}
      <div className={styles.beside}>{beside}</div>
      {below && <div className={styles.below}>{below}</div>}
    </div>
  );
}
