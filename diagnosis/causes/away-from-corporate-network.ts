import type { Cause } from '../cause';
import { hybridJoined } from '../join-kinds';

export default {
  link: 'signedIn',
  severity: 'limiting',
  condition: { all: [hybridJoined, { fact: 'awayFromNetwork', is: 'yes' }] },
  unless: { fact: 'prtRenewal', is: 'fresh' },
  explains: ['device-not-authenticated'],
  steps: [
    'connect-to-corporate-network',
    'lock-and-unlock',
    { step: 'sign-in-with-new-credentials', when: { fact: 'credentials', is: 'changed' } },
  ],
  sources: ['device-faq', 'prt', 'hybrid-join-plan', 'esr-troubleshooting-2017'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', awayFromNetwork: 'yes' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', awayFromNetwork: 'yes', azureAdPrt: 'no', credentials: 'changed' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', domainJoined: 'no', awayFromNetwork: 'yes' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', awayFromNetwork: 'yes', prtRenewal: 'fresh' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', awayFromNetwork: 'yes', prtRenewalIfJustRun: 'fresh', ranJustNow: 'yes' } },
    ],
  },
} as const satisfies Cause;
