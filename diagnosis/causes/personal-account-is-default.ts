import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'account',
  severity: 'limiting',
  condition: { all: [joined, { fact: 'wamDefaultAccount', is: 'personal' }] },
  explains: ['different-account', 'work-account-not-default'],
  steps: ['check-sync-account', 'sign-in-to-office', 'sign-in-same-account'],
  sources: ['dsregcmd', 'esr-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { azureAdJoined: 'yes', wamDefaultSet: 'yes', wamDefaultAccount: 'personal' } }],
    silent: [
      { known: { azureAdJoined: 'yes', wamDefaultSet: 'yes', wamDefaultAccount: 'work' } },
      { known: { azureAdJoined: 'no', wamDefaultAccount: 'personal' } },
    ],
  },
} as const satisfies Cause;
