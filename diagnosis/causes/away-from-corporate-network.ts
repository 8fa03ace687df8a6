import type { Cause } from '../cause';
import { hybridJoined } from '../join-kinds';

export default {
  link: 'signedIn',
  severity: 'limiting',
  condition: { all: [hybridJoined, { fact: 'awayFromNetwork', is: 'yes' }] },
  unless: { fact: 'prtRenewal', is: 'fresh' },
  explains: ['sign-in-token-missing', 'device-not-authenticated', 'sign-in-token-stale'],
  steps: ['connect-to-corporate-network', 'lock-and-unlock'],
  sources: ['esr-troubleshooting-2017', 'prt'],
  verified: '2026-11-23',
  examples: {
    fires: [{ known: { azureAdJoined: 'yes', domainJoined: 'yes', awayFromNetwork: 'yes' } }],
    silent: [
      { known: { azureAdJoined: 'yes', domainJoined: 'no', awayFromNetwork: 'yes' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', awayFromNetwork: 'yes', prtRenewal: 'fresh' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', awayFromNetwork: 'yes', prtRenewalIfJustRun: 'fresh', ranJustNow: 'yes' } },
    ],
  },
} as const satisfies Cause;
