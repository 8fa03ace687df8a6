import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'signedIn',
  severity: 'blocking',
  condition: { all: [joined, { fact: 'azureAdPrt', is: 'no' }] },
  // A device that cannot prove who it is gets no token: then the fault is in the link before.
  unless: {
    any: [
      { fact: 'deviceAuthStatus', is: ['disabled-or-deleted', 'failed'] },
      { fact: 'keySignTest', is: 'failed' },
      { fact: 'aadRecoveryEnabled', is: 'yes' },
      { fact: 'certificateValidity', is: ['expired', 'not-yet-valid'] },
    ],
  },
  steps: ['lock-and-unlock', 'connect-to-corporate-network', 'sign-out-and-in'],
  sources: ['prt', 'prt-troubleshooting', 'dsregcmd'],
  verified: '2026-11-23',
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
