import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'note',
  condition: { fact: 'expectation', is: ['apps-or-layout', 'restored-pc', 'backup-only'] },
  steps: ['compare-backup-and-roaming', 'try-country-or-region'],
  sources: ['windows-backup', 'esr-settings-reference'],
  verified: '2026-11-25',
  examples: { fires: [{ known: { expectation: 'restored-pc' } }], silent: [{ known: { expectation: 'settings' } }] },
} as const satisfies Cause;
