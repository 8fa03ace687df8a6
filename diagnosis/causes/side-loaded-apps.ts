import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  condition: {
    all: [
      { fact: 'windowsBuild', from: '14393', below: '14393.82' },
      { fact: 'event6013', is: '0x80070259' },
    ],
  },
  steps: ['install-kb3176934'],
  history: true,
  sources: ['esr-troubleshooting-2017', 'kb3176934'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { windowsBuild: '14393.51', event6013: '0x80070259' } }],
    silent: [{ known: { windowsBuild: '14393.82', event6013: '0x80070259' } }, { known: { windowsBuild: '14393.51', event6013: 'none' } }],
  },
} as const satisfies Cause;
