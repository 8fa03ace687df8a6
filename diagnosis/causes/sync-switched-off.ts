import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'blocking',
  condition: { fact: 'settingsPage', is: 'off' },
  steps: ['switch-sync-on', 'try-country-or-region'],
  sources: ['esr-troubleshooting', 'windows-backup'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { settingsPage: 'off' } }],
    silent: [{ known: { settingsPage: 'on' } }, { known: { settingsPage: 'grey-no-text' } }],
  },
} as const satisfies Cause;
