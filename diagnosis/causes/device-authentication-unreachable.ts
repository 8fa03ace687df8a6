import type { Cause } from '../cause';

export default {
  link: 'trusted',
  // The test runs as SYSTEM and needs the network: with a valid token it shows only that it could not run.
  severity: { cases: [{ when: { fact: 'azureAdPrt', is: 'yes' }, is: 'note' }], otherwise: 'limiting' },
  condition: { fact: 'deviceAuthStatus', is: 'unreachable' },
  explains: ['device-not-authenticated'],
  steps: ['try-other-network', 'lock-and-unlock', 'allow-microsoft-endpoints'],
  sources: ['dsregcmd', 'prt-troubleshooting'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'unreachable' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', deviceAuthStatus: 'unreachable' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'failed' } },
      { known: { azureAdJoined: 'yes', deviceAuthStatus: 'success' } },
    ],
  },
} as const satisfies Cause;
