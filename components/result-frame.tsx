import type { ReactNode } from 'react';
import styles from './result-frame.module.css';

export type ResultFrameProps = {
  /** The colour of the proof. */
  tone: 'bad' | 'maybe' | 'good';
  answered: ReactNode;
  sheet: ReactNode;
  lifeline: ReactNode;
  asideLabel: string;
  rest?: ReactNode;
};

/** The frame of a result: answer, sheet, lifeline, rest. One order for eye, ear and telephone; the lifeline is beside it on wide screens. */
export function ResultFrame({ tone, answered, sheet, lifeline, asideLabel, rest }: ResultFrameProps) {
  return (
    <div className={styles.result}>
      <div className={styles.answered} data-tone={tone}>
        {answered}
      </div>
      <div className={styles.sheet}>{sheet}</div>
      <aside className={styles.lifeline} aria-label={asideLabel}>
        {lifeline}
      </aside>
      <div className={styles.rest}>{rest}</div>
    </div>
  );
}
