import type { ReactNode } from 'react';
import { RichText } from './rich-text';

export type FoldProps = { summary: string; children: ReactNode; open?: boolean | undefined };

/** Something to open for those who want to know more. */
export function Fold({ summary, children, open }: FoldProps) {
  return (
    <details className="more" open={open}>
      <summary>
        <RichText text={summary} />
      </summary>
      <div>{children}</div>
    </details>
  );
}
