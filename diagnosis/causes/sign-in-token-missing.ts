import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'signedIn',
  severity: 'blocking',
  condition: { all: [joined, { fact: 'azureAdPrt', is: 'no' }] },
  steps: ['lock-and-unlock', 'connect-to-corporate-network', 'sign-out-and-in'],
  sources: ['prt', 'prt-troubleshooting', 'dsregcmd'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', azureAdPrtIfOwnAccount: 'no', ownAccount: 'yes' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes' } },
      { known: { azureAdJoined: 'no', azureAdPrt: 'no' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', deviceAuthStatus: 'disabled-or-deleted' } },
      { known: { azureAdJoined: 'yes', azureAdPrtIfOwnAccount: 'no' } },
    ],
  },
} as const satisfies Cause;
