import type { Scenario } from './scenario';

export const account: readonly Scenario[] = [];
