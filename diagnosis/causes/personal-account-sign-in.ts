import type { Cause } from '../cause';
import { lessWithToken } from '../severities';

export default {
  link: 'account',
  severity: lessWithToken,
  condition: { fact: 'signInAccount', is: 'personal' },
  explains: [
    'registered-only',
    'device-not-joined',
    'device-not-authenticated',
    'sign-in-token-missing',
    'personal-account-is-default',
    'different-account',
    'work-account-not-default',
  ],
  steps: [
    'ask-if-pc-belongs',
    'sign-in-with-work-account',
    { step: 'disconnect-work-account', when: { fact: 'settingsPage', is: 'not-available' } },
  ],
  sources: ['esr-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { signInAccount: 'personal' } },
      { known: { signInAccount: 'personal', azureAdJoined: 'no', domainJoined: 'no', workplaceJoined: 'yes' } },
    ],
    silent: [{ known: { signInAccount: 'work' } }, { known: { azureAdJoined: 'yes', signInAccount: 'local' } }],
  },
} as const satisfies Cause;
