import type { Cause } from '../cause';
import { credentialCodes } from '../code-groups';
import { lessWithToken } from '../severities';

export default {
  link: 'signedIn',
  severity: lessWithToken,
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
  sources: ['aadsts', 'esr-troubleshooting-2017'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50173' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS700082' } },
      { known: { event6065: '0x80070533', credentials: 'changed' } },
    ],
    silent: [
      { known: { event6065: '0x80070533' } },
      { known: { event6065: '0x80070533', credentials: 'current' } },
      { known: { prtAttemptError: 'AADSTS50126', syncEventError: 'AADSTS50076' } },
    ],
  },
} as const satisfies Cause;
