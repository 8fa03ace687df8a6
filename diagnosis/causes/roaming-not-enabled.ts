import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: {
    cases: [
      {
        when: {
          any: [
            { fact: 'roamingEnabled', is: 'no' },
            { fact: 'roamingAssigned', is: 'no' },
          ],
        },
        is: 'blocking',
      },
      // Windows gets the address where roaming is on, so grey switches have another reason there, such as a script; or IT says that it is on.
      {
        when: {
          any: [
            { fact: 'settingsUrl', is: 'filled' },
            { fact: 'roamingEnabled', is: 'yes' },
          ],
        },
        is: 'limiting',
      },
      { when: { fact: 'settingsPage', is: 'grey-no-text' }, is: 'blocking' },
    ],
    otherwise: 'limiting',
  },
  condition: {
    any: [
      { fact: 'roamingEnabled', is: 'no' },
      { fact: 'roamingAssigned', is: 'no' },
      { fact: 'settingsPage', is: ['grey-no-text', 'not-supported'] },
    ],
  },
  explains: ['settings-url-empty'],
  steps: ['ask-roaming-offered', 'check-backup-policy', 'check-assignment', 'restart-after-change'],
  sources: ['windows-backup', 'esr-migration', 'esr-troubleshooting'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { roamingEnabled: 'no' } },
      { known: { roamingAssigned: 'no' } },
      { known: { settingsPage: 'grey-no-text' } },
      { known: { settingsPage: 'not-supported' } },
    ],
    silent: [
      { known: { roamingEnabled: 'yes', roamingAssigned: 'yes', settingsPage: 'on' } },
      { known: { settingsPage: 'grey-account-text' } },
      { known: { settingsPage: 'not-available' } },
    ],
  },
} as const satisfies Cause;
