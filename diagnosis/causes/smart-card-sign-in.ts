import type { Cause } from '../cause';

export default {
  link: 'signedIn',
  severity: 'note',
  condition: { fact: 'signInMethod', is: 'smart-card' },
  explains: ['sign-in-token-missing'],
  steps: ['compare-sign-in'],
  sources: ['esr-troubleshooting-2017', 'certificate-sign-in'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { signInMethod: 'smart-card' } }],
    silent: [{ known: { signInMethod: 'hello' } }],
  },
} as const satisfies Cause;
