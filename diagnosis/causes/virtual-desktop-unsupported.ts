import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: 'limiting',
  condition: {
    any: [
      { fact: 'virtualDesktop', is: 'shared' },
      {
        all: [
          { fact: 'windowsKind', is: 'server' },
          { fact: 'remoteSession', is: 'yes' },
        ],
      },
    ],
  },
  explains: ['settings-url-empty'],
  steps: ['ask-for-supported-desktop', 'check-other-pc'],
  sources: ['esr-faq', 'dsregcmd'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { azureAdJoined: 'yes', virtualDesktop: 'shared' } }, { known: { windowsKind: 'server', remoteSession: 'yes' } }],
    silent: [{ known: { virtualDesktop: 'one-person' } }, { known: { virtualDesktop: 'none', remoteSession: 'yes' } }],
  },
} as const satisfies Cause;
