import type { Cause } from '../cause';
import { computerObjectUnreadable, joined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    any: [
      { fact: 'adConfigurationTest', is: 'fail' },
      { fact: 'joinError', is: ['0x801c001d', '0x801c003a'] },
      { fact: 'joinServerMessage', is: 'tenant-not-found' },
    ],
  },
  unless: { any: [joined, { fact: 'adConnectivityTest', is: 'fail' }, computerObjectUnreadable] },
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'confirm-hybrid-join', unless: { fact: 'hybridJoinUsed', is: ['yes', 'no'] } },
    { step: 'repair-service-connection-point', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'join-device', when: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'run-join-task', unless: { fact: 'hybridJoinUsed', is: 'no' } },
  ],
  sources: ['hybrid-join', 'kb4480781'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c001d', event220: 'none', adConnectivityTest: 'pass' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', adConfigurationTest: 'fail' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2', joinServerMessage: 'tenant-not-found' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c001d', joinPhase: 'discover' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c001d', joinPhase: 'join' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c001d', event220: 'seen' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c001d', adConfigurationTest: 'pass' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', adConfigurationTest: 'fail', adConnectivityTest: 'fail' } },
      { known: { azureAdJoined: 'yes', joinError: '0x801c003a' } },
    ],
  },
} as const satisfies Cause;
