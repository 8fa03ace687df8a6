import type { FactId } from './facts';

/** The eight most decisive lines, in dsregcmd's order, for reading out over the telephone. */
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
