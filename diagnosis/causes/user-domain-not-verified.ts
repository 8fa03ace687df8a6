import type { Cause } from '../cause';

export default {
  link: 'signedIn',
  // A failed attempt matters less while there is a Primary Refresh Token.
  severity: { cases: [{ when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' }], otherwise: 'blocking' },
  condition: {
    any: [
      { fact: 'prtAttemptError', is: 'AADSTS90002' },
      {
        all: [
          { fact: 'prtAttemptStatus', is: '0xc000005f' },
          {
            any: [
              { fact: 'event1144', is: 'seen' },
              { fact: 'userNameSuffix', is: 'private' },
            ],
          },
        ],
      },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['check-user-name', 'verify-user-domain'],
  sources: ['prt-troubleshooting', 'aadsts'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc00000d0', prtAttemptError: 'AADSTS90002' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f', userNameSuffix: 'private' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f', event1144: 'seen' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f', userNameSuffix: 'public' } },
      {
        known: {
          azureAdJoined: 'yes',
          azureAdPrt: 'no',
          prtAttemptStatus: '0xc00000d0',
          prtAttemptError: 'AADSTS50034',
          userNameSuffix: 'private',
        },
      },
    ],
  },
} as const satisfies Cause;
