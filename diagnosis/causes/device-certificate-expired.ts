import type { Cause } from '../cause';
import type { Condition } from '../condition';
import { entraJoined, hybridJoined } from '../join-kinds';

const expired = { fact: 'certificateValidity', is: 'expired' } as const satisfies Condition;

export default {
  link: 'trusted',
  severity: 'blocking',
  condition: { fact: 'certificateValidity', is: ['expired', 'not-yet-valid'] },
  explains: [
    'sign-in-token-missing',
    'sign-in-token-stale',
    'device-not-authenticated',
    'device-authentication-failed',
    'device-certificate-bad',
  ],
  steps: [
    'set-clock',
    { step: 'look-up-device', when: expired },
    { step: 'leave-and-rejoin', when: { all: [expired, hybridJoined] } },
    { step: 'force-recovery', when: { all: [expired, entraJoined] } },
  ],
  sources: ['dsregcmd', 'device-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', certificateValidity: 'expired' } },
      { known: { azureAdJoined: 'yes', certificateValidity: 'not-yet-valid' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', certificateValidity: 'valid' } },
      { known: { azureAdJoined: 'yes', certificateValidityIfJustRun: 'expired' } },
    ],
  },
} as const satisfies Cause;
