import type { Cause } from '../cause';
import { hybridJoined } from '../join-kinds';

export default {
  link: 'signedIn',
  severity: 'limiting',
  // After a new password a PC in a domain needs the network for certain; a person may not know how the PC is joined.
  condition: { all: [{ fact: 'awayFromNetwork', is: 'yes' }, { any: [hybridJoined, { fact: 'credentials', is: 'changed' }] }] },
  unless: {
    any: [
      { fact: 'prtRenewal', is: 'fresh' },
      { fact: 'domainJoined', is: 'no' },
    ],
  },
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
      { known: { awayFromNetwork: 'yes', credentials: 'changed' } },
    ],
    silent: [
      { known: { awayFromNetwork: 'yes' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'no', awayFromNetwork: 'yes', credentials: 'changed' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', awayFromNetwork: 'yes', prtRenewal: 'fresh' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', awayFromNetwork: 'yes', prtRenewalIfJustRun: 'fresh', ranJustNow: 'yes' } },
    ],
  },
} as const satisfies Cause;
