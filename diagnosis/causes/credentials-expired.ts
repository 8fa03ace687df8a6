import type { Cause } from '../cause';
import { credentialCodes } from '../code-groups';

export default {
  link: 'signedIn',
  // A failed attempt matters less while there is a Primary Refresh Token.
  severity: {
    cases: [
      { when: { fact: 'syncEventError', is: credentialCodes }, is: 'blocking' },
      { when: { fact: 'event6065', is: '0x80070533' }, is: 'blocking' },
      {
        when: {
          all: [
            { fact: 'prtAttemptError', is: credentialCodes },
            { fact: 'azureAdPrt', is: 'yes' },
          ],
        },
        is: 'limiting',
      },
    ],
    otherwise: 'blocking',
  },
  condition: {
    any: [
      { fact: 'prtAttemptError', is: credentialCodes },
      { fact: 'syncEventError', is: credentialCodes },
      {
        all: [
          { fact: 'event6065', is: '0x80070533' },
          { fact: 'credentials', is: 'changed' },
        ],
      },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated', 'away-from-corporate-network'],
  steps: ['update-credentials', 'sign-in-with-new-credentials'],
  sources: ['esr-troubleshooting-2017', 'kb3193791', 'aadsts'],
  verified: '2026-11-23',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50173' } },
      { known: { event6065: '0x80070533', credentials: 'changed' } },
    ],
    silent: [
      { known: { event6065: '0x80070533' } },
      { known: { event6065: '0x80070533', credentials: 'current' } },
      { known: { prtAttemptError: 'AADSTS50126', syncEventError: 'AADSTS50076' } },
    ],
  },
} as const satisfies Cause;
