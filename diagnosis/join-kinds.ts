import type { Condition } from './condition';

/** Joined to Microsoft Entra, hybrid or not (state table of Microsoft’s dsregcmd page). */
export const joined = { fact: 'azureAdJoined', is: 'yes' } as const satisfies Condition;

/** Joined to Microsoft Entra and to a domain. */
export const hybridJoined = { all: [joined, { fact: 'domainJoined', is: 'yes' }] } as const satisfies Condition;

/** Joined to Microsoft Entra and to no domain. */
export const entraJoined = { all: [joined, { fact: 'domainJoined', is: 'no' }] } as const satisfies Condition;

/** Not joined to Microsoft Entra. */
export const notJoined = { fact: 'azureAdJoined', is: 'no' } as const satisfies Condition;
