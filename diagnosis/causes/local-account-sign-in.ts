import type { Cause } from '../cause';
import { joined, notJoined } from '../join-kinds';

export default {
  link: 'account',
  severity: 'blocking',
  condition: {
    any: [{ fact: 'signInAccount', is: 'local' }, { all: [joined, { fact: 'localAccount', is: 'yes' }] }],
  },
  // A PC that isn't joined has to be joined first. A local account has no Primary Refresh Token.
  unless: {
    any: [notJoined, { fact: 'ownAccount', is: 'no' }, { fact: 'azureAdPrt', is: 'yes' }],
  },
  explains: ['sign-in-token-missing', 'work-account-not-default', 'device-not-authenticated'],
  steps: [{ step: 'ask-if-pc-belongs', unless: joined }, 'sign-in-with-work-account'],
  sources: ['dsregcmd', 'esr-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', wamDefaultSet: 'no', localAccount: 'yes' } },
      { known: { azureAdJoined: 'yes', signInAccount: 'local' } },
      { known: { signInAccount: 'local' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', localAccount: 'no', signInAccount: 'work' } },
      { known: { azureAdJoined: 'no', localAccount: 'yes' } },
      { known: { azureAdJoined: 'no', signInAccount: 'local' } },
      { known: { azureAdJoined: 'yes', localAccount: 'yes', ownAccount: 'no' } },
    ],
  },
} as const satisfies Cause;
