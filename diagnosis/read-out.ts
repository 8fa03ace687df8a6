import type { FactId } from './facts';

/** The eight lines of the output that decide most, in the order in which dsregcmd prints them: worth to be read out over the telephone. */
export const readOutFacts = [
  'azureAdJoined',
  'domainJoined',
  'workplaceJoined',
  'deviceAuthStatus',
  'wamDefaultSet',
  'wamDefaultAccount',
  'azureAdPrt',
  'settingsUrl',
] as const satisfies readonly FactId[];
