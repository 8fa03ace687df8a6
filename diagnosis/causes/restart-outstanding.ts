import type { Cause } from '../cause';

export default {
  link: 'allowed',
  // Windows gets the address at a sign-in after sync was switched on.
  severity: { cases: [{ when: { fact: 'settingsUrl', is: 'filled' }, is: 'limiting' }], otherwise: 'blocking' },
  condition: { fact: 'restarted', is: 'no' },
  explains: ['settings-url-empty'],
  steps: ['restart-and-sign-in'],
  sources: ['esr-troubleshooting'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { restarted: 'no' } }],
    silent: [{ known: { restarted: 'yes' } }],
  },
} as const satisfies Cause;
