import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  condition: {
    all: [
      { fact: 'missingSettings', is: 'ie-favourites' },
      { fact: 'windowsBuild', from: '10586', below: '10586.494' },
    ],
  },
  steps: ['install-kb3172985'],
  history: true,
  sources: ['esr-troubleshooting-2017', 'kb3172985'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { missingSettings: 'ie-favourites', windowsBuild: '10586.420' } }],
    silent: [
      { known: { missingSettings: 'ie-favourites', windowsBuild: '10586.494' } },
      { known: { missingSettings: 'ie-favourites', windowsBuild: '10586' } },
      { known: { windowsBuild: '10586.420' } },
    ],
  },
} as const satisfies Cause;
