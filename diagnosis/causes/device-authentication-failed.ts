import type { Cause } from '../cause';
import { deviceAuthCodes } from '../code-groups';
import { entraJoined, hybridJoined } from '../join-kinds';

export default {
  link: 'trusted',
  // A failed attempt matters less while there is a Primary Refresh Token.
  severity: {
    cases: [
      { when: { fact: 'syncEventError', is: deviceAuthCodes }, is: 'blocking' },
      { when: { fact: 'deviceAuthStatus', is: 'failed' }, is: 'blocking' },
      {
        when: {
          all: [
            { fact: 'prtAttemptError', is: deviceAuthCodes },
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
      { fact: 'deviceAuthStatus', is: 'failed' },
      { fact: 'prtAttemptError', is: deviceAuthCodes },
      { fact: 'syncEventError', is: deviceAuthCodes },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: [
    'lock-and-unlock',
    'look-up-device',
    'sign-out-and-in',
    { step: 'leave-and-rejoin', when: hybridJoined },
    { step: 'force-recovery', when: entraJoined },
  ],
  sources: ['dsregcmd', 'aadsts', 'device-faq'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'failed' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50155' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'unreachable' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'disabled-or-deleted' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'success', syncEventError: 'AADSTS50076' } },
    ],
  },
} as const satisfies Cause;
