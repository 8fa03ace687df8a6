import type { Cause } from '../cause';
import { mfaCodes } from '../code-groups';

export default {
  link: 'signedIn',
  severity: 'limiting',
  condition: {
    all: [
      { fact: 'tenantFederated', is: 'yes' },
      { fact: 'mfaRequired', is: 'yes' },
      { fact: 'accessTokenExpired', is: 'yes' },
    ],
  },
  unless: {
    any: [
      { fact: 'syncEventError', is: mfaCodes },
      { fact: 'prtAttemptError', is: mfaCodes },
    ],
  },
  explains: ['sign-in-token-missing', 'device-not-authenticated'],
  steps: ['complete-mfa-elsewhere', 'sign-in-with-hello'],
  sources: ['esr-troubleshooting', 'kb3193683'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { tenantFederated: 'yes', mfaRequired: 'yes', accessTokenExpired: 'yes' } }],
    silent: [
      { known: { tenantFederated: 'no', mfaRequired: 'yes', accessTokenExpired: 'yes' } },
      { known: { tenantFederated: 'yes', mfaRequired: 'yes', accessTokenExpired: 'yes', syncEventError: 'AADSTS50076' } },
    ],
  },
} as const satisfies Cause;
