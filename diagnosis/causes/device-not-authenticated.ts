import type { Cause } from '../cause';

export default {
  link: 'trusted',
  severity: 'blocking',
  condition: {
    all: [
      { fact: 'settingsPage', is: 'grey-account-text' },
      { fact: 'domainJoined', is: 'yes' },
    ],
  },
  unless: {
    any: [
      { fact: 'deviceAuthStatus', is: 'success' },
      { fact: 'syncAccount', is: 'other-account' },
    ],
  },
  explains: ['sign-in-token-missing'],
  steps: ['paste-status', 'wait-for-policy', 'sign-out-and-in'],
  sources: ['esr-troubleshooting', 'dsregcmd'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { settingsPage: 'grey-account-text', domainJoined: 'yes' } },
      { known: { settingsPage: 'grey-account-text', domainJoined: 'yes', azureAdJoined: 'yes', azureAdPrt: 'no' } },
    ],
    silent: [
      { known: { settingsPage: 'grey-no-text', domainJoined: 'yes' } },
      { known: { settingsPage: 'grey-account-text', domainJoined: 'no' } },
      { known: { settingsPage: 'grey-account-text', domainJoined: 'yes', deviceAuthStatus: 'success' } },
      { known: { settingsPage: 'grey-account-text', domainJoined: 'yes', azureAdJoined: 'no' } },
    ],
  },
} as const satisfies Cause;
