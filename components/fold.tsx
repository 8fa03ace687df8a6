import type { ReactNode } from 'react';
import styles from './fold.module.css';
import { RichText } from './rich-text';

export type FoldProps = { summary: string; children: ReactNode };

/** A collapsed section with more detail. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary>
        <RichText text={summary} />
      </summary>
      <div>{children}</div>
    </details>
  );
}
