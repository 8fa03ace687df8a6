import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'allowed',
  severity: 'blocking',
  condition: { all: [joined, { fact: 'settingsUrl', is: 'empty' }] },
  unless: {
    any: [
      { fact: 'windowsBackupPolicy', is: 'enabled' },
      { fact: 'roamingManagedBy', is: 'backup-policy' },
    ],
  },
  steps: [
    'ask-roaming-offered',
    'check-backup-policy',
    'restart-and-sign-in',
    { step: 'restart-after-change', when: { tried: 'restart-and-sign-in' } },
  ],
  sources: ['esr-troubleshooting', 'dsregcmd', 'esr-migration'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { azureAdJoined: 'yes', settingsUrl: 'empty' } }],
    silent: [
      { known: { azureAdJoined: 'yes', settingsUrl: 'filled' } },
      { known: { azureAdJoined: 'no', settingsUrl: 'empty' } },
      { known: { azureAdJoined: 'yes', settingsUrl: 'empty', roamingManagedBy: 'backup-policy' } },
      { known: { azureAdJoined: 'yes', settingsUrl: 'empty', windowsBackupPolicy: 'enabled' } },
    ],
  },
} as const satisfies Cause;
