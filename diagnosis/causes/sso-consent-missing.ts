import type { Cause } from '../cause';

const noConsent = 'AADSTS9002341';

export default {
  link: 'signedIn',
  // No source says that settings sync waits for this consent.
  severity: 'limiting',
  condition: {
    any: [
      { fact: 'prtAttemptError', is: noConsent },
      { fact: 'syncEventError', is: noConsent },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['allow-single-sign-on', 'lock-and-unlock', 'accept-sso-by-policy'],
  sources: ['sso-prompts', 'aadsts'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS9002341' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS9002341' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS50076' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', event1098: '0xcaa2000c' } },
    ],
  },
} as const satisfies Cause;
