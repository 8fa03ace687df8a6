import type { Cause } from '../cause';
import { lessWithToken } from '../severities';

export default {
  link: 'signedIn',
  severity: lessWithToken,
  condition: { fact: 'prtAttemptStatus', is: '0xc004844c' },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['check-user-name', 'verify-user-domain'],
  sources: ['prt-troubleshooting'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc004844c', prtAttemptError: 'none' } }],
    silent: [{ known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f' } }],
  },
} as const satisfies Cause;
