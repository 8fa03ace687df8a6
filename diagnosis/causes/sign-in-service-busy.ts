import type { Cause } from '../cause';
import { busyCodes } from '../code-groups';

export default {
  link: 'signedIn',
  severity: 'note',
  condition: {
    any: [
      { fact: 'prtAttemptError', is: busyCodes },
      { fact: 'syncEventError', is: busyCodes },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['wait-and-try-again'],
  sources: ['aadsts'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS90033' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS50033' } },
    ],
    silent: [{ known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50034' } }],
  },
} as const satisfies Cause;
