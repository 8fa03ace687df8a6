import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  condition: { fact: 'missingSettings', is: ['files', 'outlook', 'teams', 'office', 'clipboard', 'powertoys'] },
  steps: ['turn-on-own-sync'],
  sources: ['windows-backup', 'outlook-cloud', 'clipboard-roaming', 'powertoys-backup', 'esr-catalog'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { missingSettings: 'files' } }, { known: { missingSettings: 'start.outlook.teams', expectation: 'restored-pc' } }],
    silent: [{ known: { missingSettings: 'printers' } }, { known: { missingSettings: 'edge-data' } }],
  },
} as const satisfies Cause;
