import type { Cause } from '../cause';

export default {
  link: 'signedIn',
  // A failed attempt matters less while there is a Primary Refresh Token.
  severity: { cases: [{ when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' }], otherwise: 'blocking' },
  condition: {
    any: [
      { fact: 'prtAttemptError', is: ['AADSTS50057', 'AADSTS50053'] },
      { fact: 'accountState', is: 'disabled-or-locked' },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['unlock-account', 'sign-out-and-in'],
  sources: ['aadsts'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50057' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50053' } },
      { known: { azureAdJoined: 'yes', accountState: 'disabled-or-locked' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50055' } },
      { known: { accountState: 'in-order' } },
    ],
  },
} as const satisfies Cause;
