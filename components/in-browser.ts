import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Takes how to find a value in the browser, and what it is before: on the server, without script, and until the page has come alive.
 * What is found must not change from one look to the next.
 */
export const useInBrowser = <T>(here: () => T, before: () => T): T => useSyncExternalStore(never, here, before);
