import { windows11 } from '../build';
import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  condition: {
    all: [
      { fact: 'settingsPage', is: 'not-found' },
      { fact: 'windowsBuild', from: windows11 },
    ],
  },
  steps: ['open-windows-backup-page', 'switch-sync-on'],
  sources: ['windows-backup', 'esr-settings-reference', 'esr-troubleshooting', 'esr-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { settingsPage: 'not-found', windowsBuild: '26100.4946' } },
      { known: { settingsPage: 'not-found', windowsRelease: 'windows-11' } },
    ],
    silent: [
      { known: { settingsPage: 'not-found', windowsBuild: '19045.6216' } },
      { known: { settingsPage: 'on', windowsBuild: '26100.4946' } },
    ],
  },
} as const satisfies Cause;
