import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'note',
  condition: { fact: 'profileMessage', is: 'yes' },
  steps: ['report-roaming-profile'],
  sources: ['roaming-profiles'],
  verified: '2026-11-30',
  examples: { fires: [{ known: { profileMessage: 'yes' } }], silent: [{ known: { profileMessage: 'no' } }] },
} as const satisfies Cause;
