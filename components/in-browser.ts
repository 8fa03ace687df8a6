import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** A value only the browser knows; `before` on the server and during hydration. `here` must return a stable value. */
export const useInBrowser = <T>(here: () => T, before: () => T): T => useSyncExternalStore(never, here, before);

/** Whether JavaScript runs: not on the server, nor during hydration. */
export const useHasScript = (): boolean =>
  useInBrowser(
    () => true,
    () => false,
  );
