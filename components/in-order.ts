import { createElement, Fragment, type ReactNode } from 'react';

/** Renders a list whose order never changes, without keys: those are part of the payload, and would repeat each sentence. */
export function inOrder<T>(items: readonly T[], show: (item: T, index: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(show));
}
