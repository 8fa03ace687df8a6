import type { Cause } from '../cause';
import { deviceKeyCodes } from '../code-groups';
import type { Condition } from '../condition';
import { entraJoined, hybridJoined } from '../join-kinds';

/** An error of the device test alone is not enough to register again. */
const tested = {
  any: [
    { fact: 'keySignTest', is: 'failed' },
    { fact: 'aadRecoveryEnabled', is: 'yes' },
  ],
} as const satisfies Condition;

export default {
  link: 'trusted',
  // An error of the device test matters less while there is a Primary Refresh Token.
  severity: {
    cases: [
      { when: tested, is: 'blocking' },
      { when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' },
    ],
    otherwise: 'blocking',
  },
  condition: { any: [tested, { fact: 'deviceAuthError', is: deviceKeyCodes }] },
  explains: [
    'sign-in-token-missing',
    'sign-in-token-stale',
    'device-not-authenticated',
    'device-authentication-failed',
    'device-certificate-bad',
  ],
  steps: [
    'paste-status',
    'sign-out-and-in',
    { step: 'leave-and-rejoin', when: { all: [hybridJoined, tested] } },
    { step: 'force-recovery', when: { all: [entraJoined, tested] } },
  ],
  sources: ['dsregcmd', 'winhttp', 'device-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'failed', deviceAuthError: '0x80072f9a' } },
      { known: { azureAdJoined: 'yes', keySignTest: 'failed' } },
      { known: { azureAdJoined: 'yes', aadRecoveryEnabled: 'yes' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', keySignTest: 'passed', aadRecoveryEnabled: 'no' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'failed' } },
    ],
  },
} as const satisfies Cause;
