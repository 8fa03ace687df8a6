import { windows11 } from '../build';
import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  condition: {
    any: [
      { fact: 'missingSettings', is: ['wallpaper', 'lock-screen', 'taskbar', 'start', 'desktop-programs'] },
      {
        all: [{ fact: 'missingSettings', is: 'theme' }, { not: { fact: 'windowsBuild', from: '14393', below: '14394' } }],
      },
      {
        all: [
          { fact: 'missingSettings', is: 'app-data' },
          { fact: 'windowsBuild', from: windows11 },
        ],
      },
    ],
  },
  steps: ['set-by-hand', 'try-country-or-region'],
  sources: ['esr-settings-reference', 'esr-catalog', 'esr-faq'],
  verified: '2026-11-23',
  examples: {
    fires: [
      { known: { missingSettings: 'taskbar' } },
      { known: { missingSettings: 'theme.language', windowsBuild: '22631.5768' } },
      { known: { missingSettings: 'app-data', windowsRelease: 'windows-11' } },
    ],
    silent: [
      { known: { missingSettings: 'language' } },
      { known: { missingSettings: 'theme', windowsBuild: '14393.10' } },
      { known: { missingSettings: 'app-data', windowsBuild: '19045.6216' } },
    ],
  },
} as const satisfies Cause;
