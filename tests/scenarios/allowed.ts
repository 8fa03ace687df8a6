import type { Scenario } from './scenario';

export const allowed: readonly Scenario[] = [];
