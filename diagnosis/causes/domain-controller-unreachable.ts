import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    any: [
      { fact: 'adConnectivityTest', is: 'fail' },
      { fact: 'domainController', is: 'not-found' },
      { fact: 'joinPhase', is: 'pre-check' },
    ],
  },
  // A PC outside a domain needs no domain controller.
  unless: {
    any: [
      joined,
      { fact: 'domainJoined', is: 'no' },
      { fact: 'adConnectivityTest', is: 'pass' },
      { fact: 'domainController', is: 'found' },
    ],
  },
  explains: [
    'registration-pending',
    'device-not-joined',
    'device-not-authenticated',
    'service-connection-point-missing',
    'registration-service-unreachable',
  ],
  steps: ['connect-to-corporate-network', 'run-join-task', 'sign-out-and-in'],
  sources: ['hybrid-join', 'dsregcmd'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', adConnectivityTest: 'fail' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'pre-check' } },
      { known: { domainController: 'not-found' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', adConnectivityTest: 'pass', joinPhase: 'pre-check' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'pre-check', domainController: 'found' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', adConnectivityTest: 'skipped', joinPhase: 'discover' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', adConnectivityTest: 'fail' } },
      { known: { azureAdJoined: 'no', domainJoined: 'no', adConnectivityTest: 'fail' } },
    ],
  },
} as const satisfies Cause;
