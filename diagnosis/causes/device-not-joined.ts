import type { Cause } from '../cause';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    all: [
      { fact: 'azureAdJoined', is: 'no' },
      { fact: 'domainJoined', is: 'no' },
    ],
  },
  unless: {
    any: [
      { fact: 'workplaceJoined', is: 'yes' },
      { fact: 'enterpriseJoined', is: 'yes' },
    ],
  },
  explains: ['device-not-authenticated'],
  steps: ['ask-if-pc-belongs', 'join-device'],
  sources: ['esr-troubleshooting', 'dsregcmd'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { azureAdJoined: 'no', enterpriseJoined: 'no', domainJoined: 'no', workplaceJoined: 'no', wamDefaultSet: 'error' } }],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'no', workplaceJoined: 'yes' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'no' } },
      { known: { azureAdJoined: 'no' } },
    ],
  },
} as const satisfies Cause;
