import type { Cause } from '../cause';

export default {
  link: 'joined',
  severity: { cases: [{ when: { fact: 'workplaceJoined', is: 'yes' }, is: 'blocking' }], otherwise: 'limiting' },
  condition: {
    any: [
      {
        all: [
          { fact: 'azureAdJoined', is: 'no' },
          { fact: 'domainJoined', is: 'no' },
          { fact: 'workplaceJoined', is: 'yes' },
        ],
      },
      { fact: 'settingsPage', is: 'not-available' },
    ],
  },
  // Only registered PCs are reported with that message.
  unless: {
    any: [
      { fact: 'azureAdJoined', is: 'yes' },
      { fact: 'domainJoined', is: 'yes' },
    ],
  },
  explains: ['device-not-authenticated'],
  steps: ['ask-if-pc-belongs', 'join-device'],
  sources: ['esr-faq', 'dsregcmd', 'sync-not-available'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', enterpriseJoined: 'no', domainJoined: 'no', workplaceJoined: 'yes' } },
      { known: { settingsPage: 'not-available' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', workplaceJoined: 'yes' } },
      { known: { azureAdJoined: 'no', domainJoined: 'no', workplaceJoined: 'no' } },
      { known: { settingsPage: 'not-available', azureAdJoined: 'yes' } },
    ],
  },
} as const satisfies Cause;
