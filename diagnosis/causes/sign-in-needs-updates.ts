import type { Cause } from '../cause';
import { lessWithToken } from '../severities';

const oldKeyDerivation = 'AADSTS5000611';

export default {
  link: 'signedIn',
  severity: lessWithToken,
  condition: {
    any: [
      { fact: 'prtAttemptError', is: oldKeyDerivation },
      { fact: 'syncEventError', is: oldKeyDerivation },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['ask-it-to-update'],
  sources: ['key-derivation', 'aadsts'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS5000611' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS5000611' } },
    ],
    silent: [{ known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS500011' } }],
  },
} as const satisfies Cause;
