import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  condition: {
    any: [
      {
        fact: 'missingSettings',
        is: [
          'theme',
          'wallpaper',
          'lock-screen',
          'taskbar',
          'start',
          'desktop-programs',
          // Only the main button follows; people usually mean the rest.
          'mouse',
          'accessibility',
          'desktop-icons',
          'display-language',
          'time-zone',
          'night-light',
          'file-explorer',
          'printers',
          // What follows is a short closed list, and nearly all of it has an answer of its own.
          'other',
        ],
      },
      {
        all: [
          { fact: 'missingSettings', is: 'ie-favourites' },
          // Earlier builds of version 1511 have a fault of their own.
          { fact: 'windowsBuild', from: '10586.494' },
        ],
      },
      {
        all: [
          { fact: 'missingSettings', is: 'app-data' },
          // Microsoft's documentation of roaming app data ends with version 1909.
          { fact: 'windowsBuild', from: '19041' },
        ],
      },
    ],
  },
  steps: [
    'set-by-hand',
    // A part of these roams, so the test shows whether that part does.
    { step: 'try-country-or-region', when: { fact: 'missingSettings', is: ['mouse', 'taskbar', 'accessibility', 'other'] } },
  ],
  sources: ['esr-catalog', 'esr-settings-reference', 'backup-catalog', 'esr-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { missingSettings: 'taskbar' } },
      { known: { missingSettings: 'theme' } },
      { known: { missingSettings: 'theme.language', windowsBuild: '22631.5768' } },
      { known: { missingSettings: 'accessibility.time-zone' } },
      { known: { missingSettings: 'other', expectation: 'settings' } },
      { known: { missingSettings: 'app-data', windowsRelease: 'windows-11' } },
      { known: { missingSettings: 'app-data', windowsBuild: '19045.6216' } },
      { known: { missingSettings: 'ie-favourites', windowsBuild: '19045' } },
    ],
    silent: [
      { known: { missingSettings: 'language.passwords.keyboard-layout.region' } },
      { known: { missingSettings: 'theme', windowsBuild: '14393.10' } },
      { known: { missingSettings: 'app-data', windowsBuild: '18363.1556' } },
      { known: { missingSettings: 'ie-favourites', windowsBuild: '10586.420' } },
      { known: { missingSettings: 'start', expectation: 'restored-pc' } },
    ],
  },
} as const satisfies Cause;
