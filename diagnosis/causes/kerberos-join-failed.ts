import type { Cause } from '../cause';
import { kerberosJoinCodes } from '../code-groups';
import { joined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  // Not the Kerberos Ticket Test: where Entra Kerberos was never set up it fails too, and the join goes on without it.
  condition: { fact: 'joinError', is: kerberosJoinCodes },
  unless: joined,
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'confirm-hybrid-join', unless: { fact: 'hybridJoinUsed', is: ['yes', 'no'] } },
    { step: 'repair-entra-kerberos', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'run-join-task', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'join-device', when: { fact: 'hybridJoinUsed', is: 'no' } },
  ],
  sources: ['entra-kerberos-join'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'auth', joinError: '0x80090311' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c0095' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x80090016' } },
      { known: { azureAdJoined: 'yes', joinError: '0x80090311' } },
    ],
  },
} as const satisfies Cause;
