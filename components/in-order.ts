import { createElement, Fragment, type ReactNode } from 'react';

/**
 * Shows items that never change places. They need no keys: a key travels with every page, and for a sentence it would be the
 * sentence once more.
 */
export function inOrder<T>(items: readonly T[], show: (item: T) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(show));
}
