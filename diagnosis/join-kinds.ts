import type { Condition } from './condition';

/** Microsoft Entra joined or hybrid joined (state table of Microsoft's dsregcmd page). */
export const joined = { fact: 'azureAdJoined', is: 'yes' } as const satisfies Condition;

/** Microsoft Entra hybrid joined. */
export const hybridJoined = { all: [joined, { fact: 'domainJoined', is: 'yes' }] } as const satisfies Condition;

/** Microsoft Entra joined, without a domain. */
export const entraJoined = { all: [joined, { fact: 'domainJoined', is: 'no' }] } as const satisfies Condition;

export const notJoined = { fact: 'azureAdJoined', is: 'no' } as const satisfies Condition;
