import type { ReactNode } from 'react';
import styles from './fold.module.css';
import { given } from './given';
import { RichText } from './rich-text';

export type FoldProps = {
  summary: string;
  /** What is inside, in a word or a count. */
  hint?: string | undefined;
  /** Marks the fold for the help desk and IT, and prints it. */
  forIt?: boolean | undefined;
  /** Is printed, although it is closed. */
  prints?: boolean | undefined;
  id?: string | undefined;
  children: ReactNode;
};

/** A collapsed section with more detail. */
export function Fold({ summary, hint, forIt, prints, id, children }: FoldProps) {
  return (
    <details className={styles.fold} {...given({ id, 'data-for': forIt ? 'it' : undefined, 'data-prints': forIt || prints || undefined })}>
      <summary>
        <span>
          <RichText text={summary} />
        </span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </summary>
      <div>{children}</div>
    </details>
  );
}
