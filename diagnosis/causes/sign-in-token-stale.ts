import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'signedIn',
  severity: { cases: [{ when: { fact: 'prtRenewal', is: 'expired' }, is: 'blocking' }], otherwise: 'limiting' },
  condition: { all: [joined, { fact: 'prtRenewal', is: ['stale', 'expired'] }] },
  steps: ['lock-and-unlock', 'connect-to-corporate-network', 'sign-out-and-in'],
  sources: ['prt', 'dsregcmd'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', prtRenewal: 'stale' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', prtRenewalIfJustRun: 'expired', ranJustNow: 'yes' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', prtRenewal: 'fresh' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', prtRenewalIfJustRun: 'stale' } },
      { known: { azureAdJoined: 'no', prtRenewal: 'stale' } },
    ],
  },
} as const satisfies Cause;
