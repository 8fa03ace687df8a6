import type { Cause } from '../cause';
import { entraJoined } from '../join-kinds';

export default {
  link: 'signedIn',
  // A failed attempt matters less while there is a Primary Refresh Token.
  severity: { cases: [{ when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' }], otherwise: 'blocking' },
  condition: {
    any: [
      { fact: 'prtAttemptError', is: 'AADSTS50126' },
      {
        all: [
          { fact: 'prtAttemptStatus', is: '0xc000006a' },
          { fact: 'prtAttemptError', is: 'none' },
        ],
      },
      { fact: 'accountState', is: 'wrong-password' },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: [
    { step: 'connect-to-corporate-network', unless: entraJoined },
    { step: 'wait-for-password-sync', unless: entraJoined },
    'sign-in-with-new-credentials',
  ],
  sources: ['prt-troubleshooting', 'aadsts'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006d', prtAttemptError: 'AADSTS50126' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006a', prtAttemptError: 'none' } },
      { known: { azureAdJoined: 'yes', accountState: 'wrong-password' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006a', prtAttemptError: 'AADSTS50076' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006d', prtAttemptError: 'none' } },
      { known: { accountState: 'in-order' } },
    ],
  },
} as const satisfies Cause;
