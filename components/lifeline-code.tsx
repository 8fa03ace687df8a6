import type { ReactNode } from 'react';
import styles from './lifeline-code.module.css';
import typography from './typography.module.css';

export type LifelineCodeProps = {
  code: string;
  label: string;
  aloud: { summary: string; text: string };
  /** On the sheet, where the code is the step. */
  isLarge?: boolean | undefined;
  /** Beside the code: a copy button. */
  children?: ReactNode;
};

/** The code of a case, to read to the help desk. */
export function LifelineCode({ code, label, aloud, isLarge, children }: LifelineCodeProps) {
  return (
    <div className={styles.block}>
      <div className={isLarge ? styles.large : styles.code}>
        <p className={typography.hint}>{label}</p>
        <p data-code={code} translate="no">
          {code}
        </p>
      </div>
      <details className={`${styles.aloud} print:hidden`}>
        <summary>{aloud.summary}</summary>
        <p>{aloud.text}</p>
      </details>
      {children}
    </div>
  );
}
