import type { Scenario } from './scenario';

export const setting: readonly Scenario[] = [];
