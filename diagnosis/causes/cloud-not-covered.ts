import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: 'limiting',
  condition: { fact: 'cloud', is: 'not-covered' },
  steps: ['ask-roaming-offered'],
  sources: ['windows-backup'],
  verified: '2026-11-30',
  examples: { fires: [{ known: { cloud: 'not-covered' } }], silent: [{ known: { cloud: 'public' } }] },
} as const satisfies Cause;
