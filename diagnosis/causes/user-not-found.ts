import type { Cause } from '../cause';
import { lessWithToken } from '../severities';

export default {
  link: 'signedIn',
  severity: lessWithToken,
  condition: {
    any: [
      { fact: 'prtAttemptError', is: ['AADSTS50034', 'AADSTS51004'] },
      { fact: 'accountState', is: 'not-found' },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['check-user-name', 'find-user'],
  sources: ['aadsts', 'prt-troubleshooting'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50034' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS51004' } },
      { known: { azureAdJoined: 'yes', accountState: 'not-found' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS90002' } },
      { known: { accountState: 'in-order', syncEventError: 'AADSTS50034' } },
    ],
  },
} as const satisfies Cause;
