import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  condition: { fact: 'expectation', is: 'restored-pc' },
  explains: ['setting-does-not-roam'],
  steps: ['set-up-new-pc', 'back-up-other-pc', 'ask-restore-offered', 'check-restore-settings'],
  sources: ['windows-backup', 'backup-catalog', 'intune-restore', 'message-center-restore'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { expectation: 'restored-pc' } },
      { known: { expectation: 'restored-pc', missingSettings: 'wallpaper.start', azureAdJoined: 'yes', domainJoined: 'yes' } },
    ],
    silent: [{ known: { expectation: 'settings', missingSettings: 'start' } }, { known: { missingSettings: 'everything' } }],
  },
} as const satisfies Cause;
