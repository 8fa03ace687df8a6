import type { Cause } from '../cause';

export default {
  link: 'signedIn',
  // A failed attempt matters less while there is a Primary Refresh Token.
  severity: { cases: [{ when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' }], otherwise: 'blocking' },
  condition: { fact: 'prtAttemptStatus', is: '0xc004844c' },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['check-user-name', 'verify-user-domain'],
  sources: ['prt-troubleshooting'],
  verified: '2026-11-25',
  examples: {
    fires: [{ known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc004844c', prtAttemptError: 'none' } }],
    silent: [{ known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f' } }],
  },
} as const satisfies Cause;
