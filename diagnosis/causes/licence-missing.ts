import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: { cases: [{ when: { fact: 'settingsUrl', is: 'empty' }, is: 'blocking' }], otherwise: 'limiting' },
  condition: { fact: 'licence', is: 'no' },
  // Where nobody offers roaming, a licence changes nothing.
  unless: { fact: 'roamingEnabled', is: 'no' },
  explains: ['settings-url-empty'],
  steps: ['assign-licence', 'restart-after-change'],
  sources: ['esr-migration', 'esr-troubleshooting', 'windows-backup'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { licence: 'no' } }, { known: { licence: 'no', azureAdJoined: 'yes', settingsUrl: 'empty' } }],
    silent: [{ known: { licence: 'yes' } }, { known: { licence: 'unsure' } }, { known: { licence: 'no', roamingEnabled: 'no' } }],
  },
} as const satisfies Cause;
