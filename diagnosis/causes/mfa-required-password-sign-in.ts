import type { Cause } from '../cause';
import { mfaCodes, mfaRegistrationCodes } from '../code-groups';

export default {
  link: 'signedIn',
  // A failed attempt matters less while there is a Primary Refresh Token; an MFA rule and a password sign-in prove nothing on their own.
  severity: {
    cases: [
      { when: { fact: 'syncEventError', is: mfaCodes }, is: 'blocking' },
      {
        when: {
          all: [
            { fact: 'prtAttemptError', is: mfaCodes },
            { fact: 'azureAdPrt', is: 'yes' },
          ],
        },
        is: 'limiting',
      },
      { when: { fact: 'prtAttemptError', is: mfaCodes }, is: 'blocking' },
    ],
    otherwise: 'limiting',
  },
  condition: {
    any: [
      { fact: 'syncEventError', is: mfaCodes },
      { fact: 'prtAttemptError', is: mfaCodes },
      {
        all: [
          { fact: 'mfaRequired', is: 'yes' },
          { fact: 'signInMethod', is: 'password' },
        ],
      },
    ],
  },
  explains: ['sign-in-token-missing', 'device-not-authenticated'],
  steps: [
    {
      step: 'register-for-mfa',
      when: {
        any: [
          { fact: 'syncEventError', is: mfaRegistrationCodes },
          { fact: 'prtAttemptError', is: mfaRegistrationCodes },
        ],
      },
    },
    'complete-mfa-elsewhere',
    'sign-in-with-hello',
  ],
  sources: ['kb3193683', 'esr-troubleshooting', 'aadsts', 'prt'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', syncEventError: 'AADSTS50076' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50079' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS53010' } },
      { known: { mfaRequired: 'yes', signInMethod: 'password' } },
    ],
    silent: [
      { known: { mfaRequired: 'yes', signInMethod: 'hello', syncEventError: 'AADSTS50058', prtAttemptError: 'AADSTS50126' } },
      { known: { mfaRequired: 'yes' } },
    ],
  },
} as const satisfies Cause;
