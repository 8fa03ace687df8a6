import type { Scenario } from './scenario';

export const trusted: readonly Scenario[] = [];
