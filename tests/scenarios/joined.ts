import type { Scenario } from './scenario';

export const joined: readonly Scenario[] = [];
