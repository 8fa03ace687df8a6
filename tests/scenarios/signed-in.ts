import type { Scenario } from './scenario';

export const signedIn: readonly Scenario[] = [];
