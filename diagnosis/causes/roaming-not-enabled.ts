import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: 'blocking',
  condition: {
    any: [
      { fact: 'roamingEnabled', is: 'no' },
      { fact: 'roamingAssigned', is: 'no' },
      { fact: 'settingsPage', is: 'grey-no-text' },
    ],
  },
  explains: ['settings-url-empty'],
  steps: ['ask-roaming-offered', 'check-backup-policy', 'check-assignment', 'restart-after-change'],
  sources: ['windows-backup', 'esr-migration', 'esr-troubleshooting'],
  verified: '2026-11-23',
  examples: {
    fires: [{ known: { roamingEnabled: 'no' } }, { known: { roamingAssigned: 'no' } }, { known: { settingsPage: 'grey-no-text' } }],
    silent: [
      { known: { roamingEnabled: 'yes', roamingAssigned: 'yes', settingsPage: 'on' } },
      { known: { settingsPage: 'grey-account-text' } },
    ],
  },
} as const satisfies Cause;
