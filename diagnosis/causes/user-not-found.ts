import type { Cause } from '../cause';

export default {
  link: 'signedIn',
  // A failed attempt matters less while there is a Primary Refresh Token.
  severity: { cases: [{ when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' }], otherwise: 'blocking' },
  condition: {
    any: [
      { fact: 'prtAttemptError', is: 'AADSTS50034' },
      { fact: 'accountState', is: 'not-found' },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['check-user-name', 'find-user'],
  sources: ['aadsts', 'prt-troubleshooting'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50034' } },
      { known: { azureAdJoined: 'yes', accountState: 'not-found' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS90002' } },
      { known: { accountState: 'in-order', syncEventError: 'AADSTS50034' } },
    ],
  },
} as const satisfies Cause;
