import type { Cause } from '../cause';
import { deviceAuthCodes, deviceKeyCodes } from '../code-groups';
import type { Condition } from '../condition';
import { entraJoined, hybridJoined } from '../join-kinds';

/** An error does not tell why; an administrator found the device, and it is enabled. */
const lookedUp = { fact: 'deviceInDirectory', is: 'enabled' } as const satisfies Condition;

export default {
  link: 'trusted',
  // A refusal matters less while there is a Primary Refresh Token that is renewed.
  severity: {
    cases: [
      { when: { fact: 'prtRenewal', is: ['stale', 'expired'] }, is: 'blocking' },
      { when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' },
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
  unless: { fact: 'deviceAuthError', is: deviceKeyCodes },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: [
    'lock-and-unlock',
    { step: 'look-up-device', unless: lookedUp },
    'sign-out-and-in',
    { step: 'leave-and-rejoin', when: { all: [hybridJoined, lookedUp] } },
    { step: 'force-recovery', when: { all: [entraJoined, lookedUp] } },
  ],
  sources: ['dsregcmd', 'aadsts', 'prt-troubleshooting', 'device-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'failed' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50155' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'unreachable' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'disabled-or-deleted' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'failed', deviceAuthError: '0x80072f99' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50097' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'success', syncEventError: 'AADSTS50076' } },
    ],
  },
} as const satisfies Cause;
