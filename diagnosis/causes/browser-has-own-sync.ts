import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  condition: { fact: 'missingSettings', is: 'edge-data' },
  steps: ['turn-on-edge-sync'],
  sources: ['edge-sync', 'edge-sync-types', 'esr-troubleshooting', 'esr-settings-reference'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { missingSettings: 'edge-data' } }],
    silent: [{ known: { missingSettings: 'ie-favourites' } }],
  },
} as const satisfies Cause;
