import type { Cause } from '../cause';
import { entraJoined, hybridJoined } from '../join-kinds';

export default {
  link: 'trusted',
  severity: 'blocking',
  condition: {
    any: [
      { fact: 'keySignTest', is: 'failed' },
      { fact: 'aadRecoveryEnabled', is: 'yes' },
    ],
  },
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
    { step: 'leave-and-rejoin', when: hybridJoined },
    { step: 'force-recovery', when: entraJoined },
  ],
  sources: ['dsregcmd', 'device-faq'],
  verified: '2026-11-25',
  examples: {
    fires: [{ known: { azureAdJoined: 'yes', keySignTest: 'failed' } }, { known: { azureAdJoined: 'yes', aadRecoveryEnabled: 'yes' } }],
    silent: [
      { known: { azureAdJoined: 'yes', keySignTest: 'passed', aadRecoveryEnabled: 'no' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'failed' } },
    ],
  },
} as const satisfies Cause;
