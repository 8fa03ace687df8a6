import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  condition: {
    any: [
      {
        all: [
          { fact: 'missingSettings', is: 'protected-data' },
          { fact: 'windowsBuild', from: '14393' },
        ],
      },
      {
        all: [
          { fact: 'missingSettings', is: 'theme' },
          { fact: 'windowsBuild', from: '14393', below: '14394' },
        ],
      },
    ],
  },
  explains: ['setting-does-not-roam'],
  steps: [],
  history: true,
  sources: ['esr-troubleshooting-2017', 'esr-settings-reference'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { missingSettings: 'protected-data', windowsBuild: '19045.6216' } },
      { known: { missingSettings: 'theme', windowsBuild: '14393.10' } },
    ],
    silent: [
      { known: { missingSettings: 'theme', windowsBuild: '22631.5768' } },
      { known: { missingSettings: 'protected-data', windowsBuild: '10586.494' } },
    ],
  },
} as const satisfies Cause;
