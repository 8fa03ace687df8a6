import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: 'limiting',
  condition: { fact: 'policyChannels', is: 'both' },
  steps: ['keep-one-policy'],
  sources: ['windows-backup', 'esr-migration'],
  verified: '2026-11-30',
  examples: { fires: [{ known: { policyChannels: 'both' } }], silent: [{ known: { policyChannels: 'one' } }] },
} as const satisfies Cause;
