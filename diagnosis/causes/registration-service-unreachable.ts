import type { Cause } from '../cause';
import { networkCodes } from '../code-groups';
import type { Condition } from '../condition';
import { joined } from '../join-kinds';

/** WinHTTP errors of the connection, TLS and the proxy, except those about the client certificate (winhttp.h). */
const transportErrors = [
  '0x80072e',
  '0x80072f05',
  '0x80072f06',
  '0x80072f0d',
  '0x80072f19',
  '0x80072f7',
  '0x80072f8',
  '0x80072f92',
  '0x80072f94',
];

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
    any: [
      { fact: 'drsDiscoveryTest', is: 'fail' },
      { fact: 'drsConnectivityTest', is: 'fail' },
      { fact: 'joinError', is: ['0x801c0021', '0x801c001f', '0x801c003d', '0x8007000d', '0x801c0025', ...networkCodes] },
      { fact: 'joinError', starts: transportErrors },
      { fact: 'joinServerMessage', is: 'throttled' },
    ],
  },
  unless: joined,
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'try-other-network', unless: busy },
    'allow-microsoft-endpoints',
    { step: 'wait-and-restart', when: busy },
    'run-join-task',
  ],
  sources: ['hybrid-join', 'winhttp'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', drsDiscoveryTest: 'fail' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'join', joinError: '0x80072ee7' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'discover', joinError: '0x80072f94' } },
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
