import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'account',
  severity: 'blocking',
  condition: {
    all: [
      joined,
      {
        any: [
          { fact: 'localAccount', is: 'yes' },
          { fact: 'signInAccount', is: 'local' },
        ],
      },
    ],
  },
  // A local account has no Primary Refresh Token.
  unless: {
    any: [
      { fact: 'ownAccount', is: 'no' },
      { fact: 'azureAdPrt', is: 'yes' },
    ],
  },
  explains: ['sign-in-token-missing', 'work-account-not-default', 'device-not-authenticated'],
  steps: ['sign-in-with-work-account'],
  sources: ['dsregcmd', 'esr-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', wamDefaultSet: 'no', localAccount: 'yes' } },
      { known: { azureAdJoined: 'yes', signInAccount: 'local' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', localAccount: 'no', signInAccount: 'work' } },
      { known: { azureAdJoined: 'no', localAccount: 'yes' } },
      { known: { azureAdJoined: 'yes', localAccount: 'yes', ownAccount: 'no' } },
    ],
  },
} as const satisfies Cause;
