import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: 'blocking',
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
