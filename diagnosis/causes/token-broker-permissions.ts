import type { Cause } from '../cause';

export default {
  link: 'account',
  severity: 'blocking',
  // Each code also has other meanings; together they have only this one.
  condition: {
    all: [
      { fact: 'event1098', is: '0xcaa5001c' },
      { fact: 'event1104', is: '0xc000005f' },
    ],
  },
  steps: ['confirm-access-denied', 'repair-broker-key'],
  sources: ['kb3196528', 'esr-troubleshooting-2017'],
  verified: '2026-11-23',
  examples: {
    fires: [{ known: { event1098: '0xcaa5001c', event1104: '0xc000005f' } }],
    silent: [
      { known: { event1098: '0xcaa5001c' } },
      { known: { event1104: '0xc000005f' } },
      { known: { event1098: '0xcaa2000c', event1104: '0xc000005f' } },
    ],
  },
} as const satisfies Cause;
