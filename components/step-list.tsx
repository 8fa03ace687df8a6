import type { ReactNode } from 'react';

/** Steps in the order in which to do them; its children are `Step`s. */
export function StepList({ children }: { children: ReactNode }) {
  return <ol className="steps">{children}</ol>;
}
