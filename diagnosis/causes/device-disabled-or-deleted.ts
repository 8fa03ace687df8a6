import type { Cause } from '../cause';
import { deviceGoneCodes } from '../code-groups';
import { entraJoined, hybridJoined } from '../join-kinds';

export default {
  link: 'trusted',
  // A failed request matters less while there is a Primary Refresh Token.
  severity: {
    cases: [
      // Somebody looked it up since, and found the PC enabled.
      { when: { fact: 'deviceInDirectory', is: 'enabled' }, is: 'limiting' },
      {
        when: {
          any: [
            { fact: 'deviceAuthStatus', is: 'disabled-or-deleted' },
            { fact: 'deviceInDirectory', is: ['disabled', 'deleted'] },
          ],
        },
        is: 'blocking',
      },
      { when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' },
    ],
    otherwise: 'blocking',
  },
  condition: {
    any: [
      { fact: 'deviceAuthStatus', is: 'disabled-or-deleted' },
      { fact: 'deviceInDirectory', is: ['disabled', 'deleted'] },
      { fact: 'prtAttemptError', is: deviceGoneCodes },
      { fact: 'syncEventError', is: deviceGoneCodes },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated', 'device-authentication-failed'],
  steps: [
    { step: 'paste-status', when: { fact: 'deviceInDirectory', is: 'enabled' } },
    { step: 'look-up-device', unless: { fact: 'deviceInDirectory', is: ['disabled', 'deleted'] } },
    { step: 'enable-device', when: { fact: 'deviceInDirectory', is: 'disabled' } },
    { step: 'restore-deleted-device', when: { fact: 'deviceInDirectory', is: 'deleted' } },
    { step: 'leave-and-rejoin', when: { all: [hybridJoined, { fact: 'deviceInDirectory', is: 'deleted' }] } },
    { step: 'force-recovery', when: { all: [entraJoined, { fact: 'deviceInDirectory', is: 'deleted' }] } },
  ],
  sources: ['dsregcmd', 'device-faq', 'aadsts', 'error-700003', 'deleted-devices'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'disabled-or-deleted' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS700003' } },
      { known: { azureAdJoined: 'yes', deviceInDirectory: 'disabled' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'failed' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'unreachable', prtAttemptError: 'AADSTS50155' } },
      { known: { deviceInDirectory: 'enabled', deviceAuthStatus: 'success' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'disabled-or-deleted', deviceInDirectory: 'pending' } },
    ],
  },
} as const satisfies Cause;
