import type { Cause } from '../cause';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    all: [
      { fact: 'azureAdJoined', is: 'no' },
      { fact: 'domainJoined', is: 'no' },
      { fact: 'workplaceJoined', is: 'yes' },
    ],
  },
  explains: ['device-not-authenticated'],
  steps: ['ask-if-pc-belongs', 'join-device'],
  sources: ['esr-faq', 'dsregcmd'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { azureAdJoined: 'no', enterpriseJoined: 'no', domainJoined: 'no', workplaceJoined: 'yes' } }],
    silent: [
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', workplaceJoined: 'yes' } },
      { known: { azureAdJoined: 'no', domainJoined: 'no', workplaceJoined: 'no' } },
    ],
  },
} as const satisfies Cause;
