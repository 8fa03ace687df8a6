import type { Cause } from '../cause';
import { entraJoined } from '../join-kinds';

const passwordCodes = ['AADSTS50126', 'AADSTS50064'] as const;

export default {
  link: 'signedIn',
  // The status alone can also mean that the service was not reached, or refused for another reason.
  severity: {
    cases: [
      { when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' },
      { when: { fact: 'prtAttemptError', is: passwordCodes }, is: 'blocking' },
      { when: { fact: 'accountState', is: 'wrong-password' }, is: 'blocking' },
    ],
    otherwise: 'limiting',
  },
  condition: {
    any: [
      { fact: 'prtAttemptError', is: passwordCodes },
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
    // Refused in the browser too, so no sign-in to this PC helps before the password does.
    { step: 'update-credentials', when: { fact: 'accountState', is: 'wrong-password' } },
    { step: 'connect-to-corporate-network', unless: entraJoined },
    { step: 'wait-for-password-sync', unless: entraJoined },
    'sign-in-with-new-credentials',
  ],
  sources: ['prt-troubleshooting', 'hybrid-join', 'aadsts'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006d', prtAttemptError: 'AADSTS50126' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006a', prtAttemptError: 'none' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50064' } },
      { known: { azureAdJoined: 'yes', accountState: 'wrong-password' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006a', prtAttemptError: 'AADSTS50076' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006d', prtAttemptError: 'none' } },
      { known: { accountState: 'in-order' } },
    ],
  },
} as const satisfies Cause;
