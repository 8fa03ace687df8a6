import type { Cause } from '../cause';
import { entraJoined } from '../join-kinds';

export default {
  link: 'account',
  severity: 'blocking',
  condition: {
    all: [
      entraJoined,
      { fact: 'windowsBuild', from: '14393', below: '14394' },
      { fact: 'upgradedFrom1511', is: 'yes' },
      { fact: 'upnMixedCase', is: 'yes' },
    ],
  },
  steps: ['check-local-administrator', 'unjoin-device', 'remove-broker-files', 'join-device-again'],
  history: true,
  sources: ['esr-troubleshooting-2017'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', domainJoined: 'no', windowsBuild: '14393.51', upgradedFrom1511: 'yes', upnMixedCase: 'yes' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', domainJoined: 'no', windowsBuild: '19045.6216', upgradedFrom1511: 'yes', upnMixedCase: 'yes' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'no', windowsBuild: '14393.51', upgradedFrom1511: 'yes', upnMixedCase: 'no' } },
    ],
  },
} as const satisfies Cause;
