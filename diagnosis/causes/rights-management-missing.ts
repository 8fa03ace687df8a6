import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: 'limiting',
  condition: {
    all: [
      { fact: 'event6065', is: '0x80070533' },
      { fact: 'credentials', is: 'current' },
    ],
  },
  steps: ['follow-kb3193791'],
  history: true,
  sources: ['kb3193791', 'esr-faq', 'esr-troubleshooting-2017'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { event6065: '0x80070533', credentials: 'current' } }],
    silent: [{ known: { event6065: '0x80070533', credentials: 'changed' } }, { known: { event6065: '0x80070533' } }],
  },
} as const satisfies Cause;
