import type { ReactNode } from 'react';
import styles from './fold.module.css';
import { RichText } from './rich-text';

export type FoldProps = { summary: string; children: ReactNode };

/** Something to open for those who want to know more. */
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
