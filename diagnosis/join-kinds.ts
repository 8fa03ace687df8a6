import type { Condition } from './condition';

/** Microsoft Entra joined or hybrid joined (state table of Microsoft's dsregcmd page). */
export const joined = { fact: 'azureAdJoined', is: 'yes' } as const satisfies Condition;

/** Microsoft Entra hybrid joined. */
export const hybridJoined = { all: [joined, { fact: 'domainJoined', is: 'yes' }] } as const satisfies Condition;

/** Microsoft Entra joined, without a domain. */
export const entraJoined = { all: [joined, { fact: 'domainJoined', is: 'no' }] } as const satisfies Condition;

export const notJoined = { fact: 'azureAdJoined', is: 'no' } as const satisfies Condition;

/** The lookup in Active Directory failed at the computer object, not at the service connection point (hybrid-join article, 2024-11-25). */
export const computerObjectUnreadable = {
  all: [
    { fact: 'joinError', is: '0x801c001d' },
    {
      any: [
        { fact: 'joinPhase', is: 'join' },
        { fact: 'event220', is: 'seen' },
        { fact: 'adConfigurationTest', is: 'pass' },
      ],
    },
  ],
} as const satisfies Condition;
