import type { Cause } from '../cause';
import { lessWithToken } from '../severities';

export default {
  link: 'signedIn',
  severity: lessWithToken,
  condition: {
    any: [
      { fact: 'prtAttemptError', is: ['AADSTS50057', 'AADSTS50053', 'AADSTS53011'] },
      { fact: 'accountState', is: 'disabled-or-locked' },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: [
    { step: 'wait-and-try-again', unless: { fact: 'prtAttemptError', is: ['AADSTS50057', 'AADSTS53011'] } },
    'unlock-account',
    'sign-out-and-in',
  ],
  sources: ['aadsts', 'smart-lockout'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50057' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50053' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS53011' } },
      { known: { azureAdJoined: 'yes', accountState: 'disabled-or-locked' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50055' } },
      { known: { accountState: 'in-order' } },
    ],
  },
} as const satisfies Cause;
