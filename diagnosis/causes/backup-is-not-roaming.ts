import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'note',
  condition: { fact: 'expectation', is: ['apps-or-layout', 'backup-only'] },
  steps: ['compare-backup-and-roaming', 'try-country-or-region'],
  sources: ['windows-backup', 'esr-settings-reference'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { expectation: 'apps-or-layout' } }, { known: { expectation: 'backup-only' } }],
    silent: [{ known: { expectation: 'settings' } }, { known: { expectation: 'restored-pc' } }],
  },
} as const satisfies Cause;
