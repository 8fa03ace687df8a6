import type { Cause } from '../cause';
import { hybridJoined, notJoined } from '../join-kinds';

export default {
  link: 'trusted',
  severity: 'blocking',
  condition: { fact: 'deviceInDirectory', is: 'pending' },
  // The admin center can be behind; a PC that renews its token has finished.
  unless: {
    all: [
      { fact: 'azureAdPrt', is: 'yes' },
      { fact: 'prtRenewal', is: 'fresh' },
    ],
  },
  explains: [
    'device-disabled-or-deleted',
    'device-authentication-failed',
    'device-not-authenticated',
    'registration-pending',
    'sign-in-token-missing',
    'sign-in-token-stale',
  ],
  steps: [
    'put-device-in-sync-scope',
    { step: 'run-join-task', when: notJoined },
    'sign-out-and-in',
    { step: 'leave-and-rejoin', when: hybridJoined },
  ],
  sources: ['pending-devices', 'manage-devices', 'cloud-sync-devices'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', deviceAuthStatus: 'disabled-or-deleted', deviceInDirectory: 'pending' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', deviceInDirectory: 'pending' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', deviceInDirectory: 'deleted' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', deviceInDirectory: 'pending', azureAdPrt: 'yes', prtRenewal: 'fresh' } },
    ],
  },
} as const satisfies Cause;
