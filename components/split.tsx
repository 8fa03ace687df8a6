import type { ReactNode } from 'react';

export type SplitProps = { children: ReactNode; aside: ReactNode; asideLabel: string; section?: boolean | undefined };

/** The main column and, beside it on wide screens, the column for tickets. */
export function Split({ children, aside, asideLabel, section }: SplitProps) {
  return (
    <div className={section ? 'split section' : 'split'}>
      <div>{children}</div>
      <aside className="aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
