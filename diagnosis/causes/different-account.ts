import type { Cause } from '../cause';

export default {
  link: 'account',
  severity: 'blocking',
  condition: {
    any: [
      { fact: 'syncAccount', is: 'other-account' },
      { fact: 'sameAccount', is: 'no' },
    ],
  },
  steps: ['check-sync-account', 'sign-in-same-account'],
  sources: ['esr-troubleshooting', 'esr-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { syncAccount: 'other-account' } }, { known: { sameAccount: 'no' } }],
    silent: [{ known: { syncAccount: 'sign-in-account', sameAccount: 'yes' } }, { known: { syncAccount: 'sign-in-account' } }],
  },
} as const satisfies Cause;
