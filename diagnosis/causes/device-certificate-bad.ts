import type { Cause } from '../cause';
import { entraJoined, hybridJoined, joined } from '../join-kinds';

export default {
  link: 'allowed',
  severity: 'limiting',
  condition: {
    all: [
      joined,
      { fact: 'settingsUrl', is: 'empty' },
      { tried: 'restart-and-sign-in' },
      { fact: 'roamingEnabled', is: 'yes' },
      { fact: 'roamingAssigned', is: 'yes' },
    ],
  },
  // Passing either test shows that the certificate works; under the backup policy an empty field proves nothing.
  unless: {
    any: [
      { fact: 'deviceAuthStatus', is: 'success' },
      { fact: 'keySignTest', is: 'passed' },
      { fact: 'roamingManagedBy', is: 'backup-policy' },
      { fact: 'windowsBackupPolicy', is: 'enabled' },
    ],
  },
  explains: ['settings-url-empty'],
  steps: [
    'check-backup-policy',
    'assign-licence',
    'paste-status',
    'restart-after-change',
    { step: 'leave-and-rejoin', when: hybridJoined },
    { step: 'force-recovery', when: entraJoined },
  ],
  sources: ['esr-troubleshooting', 'device-faq', 'esr-migration'],
  verified: '2026-11-30',
  examples: {
    fires: [
      {
        known: { azureAdJoined: 'yes', settingsUrl: 'empty', roamingEnabled: 'yes', roamingAssigned: 'yes' },
        tried: ['restart-and-sign-in'],
      },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', settingsUrl: 'empty', roamingEnabled: 'yes', roamingAssigned: 'yes' } },
      {
        known: { azureAdJoined: 'yes', settingsUrl: 'empty', roamingEnabled: 'yes', roamingAssigned: 'yes', keySignTest: 'passed' },
        tried: ['restart-and-sign-in'],
      },
      {
        known: { azureAdJoined: 'yes', settingsUrl: 'empty', roamingEnabled: 'yes', roamingAssigned: 'yes' },
        tried: ['restart-and-sign-in.helped'],
      },
    ],
  },
} as const satisfies Cause;
