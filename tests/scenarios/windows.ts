import type { Scenario } from './scenario';

export const windows: readonly Scenario[] = [];
