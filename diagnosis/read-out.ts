import { definitionOf, type FactId } from './facts';

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

const names = readOutFacts.flatMap((fact) => definitionOf(fact).field ?? []);

/** Prints only these lines and the few whose names contain one of theirs. */
export const readOutCommand = `dsregcmd /status | findstr "${names.join(' ')}"`;
