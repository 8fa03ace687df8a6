import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: 'limiting',
  condition: { fact: 'licence', is: 'no' },
  explains: ['settings-url-empty'],
  steps: ['assign-licence', 'restart-after-change'],
  sources: ['esr-migration', 'esr-troubleshooting', 'windows-backup'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { licence: 'no' } }],
    silent: [{ known: { licence: 'yes' } }, { known: { licence: 'unsure' } }],
  },
} as const satisfies Cause;
