import type { Cause } from '../cause';
import { accessCodes } from '../code-groups';

export default {
  link: 'signedIn',
  // A message on the screen can come from any app.
  severity: { cases: [{ when: { fact: 'syncEventError', is: accessCodes }, is: 'blocking' }], otherwise: 'limiting' },
  // Not from a failed token attempt: Conditional Access is not evaluated when a Primary Refresh Token is issued or renewed.
  condition: {
    any: [
      { fact: 'syncEventError', is: accessCodes },
      { fact: 'accessBlocked', is: 'yes' },
    ],
  },
  explains: ['device-not-authenticated'],
  steps: ['read-sign-in-log', 'allow-restore-service'],
  sources: ['aadsts', 'prt', 'windows-backup'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS53003' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS50005' } },
      { known: { azureAdJoined: 'yes', accessBlocked: 'yes' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS53003' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS53004' } },
      { known: { accessBlocked: 'no' } },
    ],
  },
} as const satisfies Cause;
