import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'account',
  severity: 'blocking',
  condition: { all: [joined, { fact: 'wamDefaultSet', is: 'no' }] },
  // Without a token there is no default account either, so the token is the real problem.
  unless: { fact: 'azureAdPrt', is: 'no' },
  steps: ['sign-in-to-office', 'sign-out-and-in'],
  sources: ['esr-troubleshooting', 'dsregcmd'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { azureAdJoined: 'yes', wamDefaultSet: 'no', azureAdPrt: 'yes' } }],
    silent: [
      { known: { azureAdJoined: 'yes', wamDefaultSet: 'no', azureAdPrt: 'no' } },
      { known: { azureAdJoined: 'yes', wamDefaultSet: 'error', azureAdPrt: 'yes' } },
      { known: { azureAdJoined: 'no', wamDefaultSet: 'no' } },
      { known: { azureAdJoined: 'yes', wamDefaultSetIfOwnAccount: 'no', azureAdPrt: 'yes' } },
    ],
  },
} as const satisfies Cause;
