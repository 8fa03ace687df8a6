import type { Cause } from '../cause';
import { networkCodes } from '../code-groups';
import type { Condition } from '../condition';
import { notJoined } from '../join-kinds';

/** The service said it is too busy (hybrid-join article, 2024-11-25). */
const busy = {
  any: [
    { fact: 'joinError', is: '0x801c0025' },
    { fact: 'joinServerMessage', is: 'throttled' },
  ],
} as const satisfies Condition;

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    all: [
      notJoined,
      {
        any: [
          { fact: 'drsDiscoveryTest', is: 'fail' },
          { fact: 'drsConnectivityTest', is: 'fail' },
          { fact: 'joinError', is: ['0x801c0021', '0x801c001f', '0x801c003d', '0x8007000d', '0x801c0025', ...networkCodes] },
          { fact: 'joinServerMessage', is: 'throttled' },
        ],
      },
    ],
  },
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'try-other-network', unless: busy },
    'allow-microsoft-endpoints',
    { step: 'wait-and-restart', when: busy },
    'run-join-task',
  ],
  sources: ['hybrid-join', 'winhttp'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', drsDiscoveryTest: 'fail' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'join', joinError: '0x80072ee7' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'auth', joinError: '0xcaa82ee2' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c0025' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2', joinServerMessage: 'throttled' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', drsDiscoveryTest: 'pass', drsConnectivityTest: 'skipped' } },
      { known: { azureAdJoined: 'yes', joinError: '0x80072ee7' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2' } },
    ],
  },
} as const satisfies Cause;
