import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    all: [
      { fact: 'joinPhase', is: 'auth' },
      { fact: 'joinError', starts: ['0xcaa9', '0xcaa2'] },
    ],
  },
  unless: joined,
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: ['read-event-log-of-join', 'check-federation-endpoints', 'run-join-task'],
  sources: ['hybrid-join'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'auth', joinError: '0xcaa90017' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'auth', joinError: '0xcaa20003' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'auth', joinError: '0xcaa82ee2' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'join', joinError: '0x801c03f2' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'auth' } },
    ],
  },
} as const satisfies Cause;
