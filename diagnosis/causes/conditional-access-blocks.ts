import type { Cause } from '../cause';
import { accessCodes } from '../code-groups';

export default {
  link: 'signedIn',
  // A failed attempt matters less while there is a Primary Refresh Token.
  severity: {
    cases: [
      { when: { fact: 'syncEventError', is: accessCodes }, is: 'blocking' },
      {
        when: {
          all: [
            { fact: 'prtAttemptError', is: accessCodes },
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
      { fact: 'prtAttemptError', is: accessCodes },
      { fact: 'syncEventError', is: accessCodes },
      { fact: 'accessBlocked', is: 'yes' },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['read-sign-in-log', 'allow-restore-service'],
  sources: ['aadsts', 'windows-backup'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS53003' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS53000' } },
      { known: { azureAdJoined: 'yes', accessBlocked: 'yes' } },
    ],
    silent: [{ known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS53004' } }, { known: { accessBlocked: 'no' } }],
  },
} as const satisfies Cause;
