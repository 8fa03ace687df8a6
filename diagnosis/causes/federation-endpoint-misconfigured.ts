import type { Cause } from '../cause';
import { federationEndpointCodes } from '../code-groups';
import { lessWithToken } from '../severities';

export default {
  link: 'signedIn',
  severity: lessWithToken,
  condition: { fact: 'prtAttemptStatus', is: federationEndpointCodes },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['read-sign-in-events', 'check-federation-endpoints'],
  sources: ['prt-troubleshooting'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc00484c1', prtAttemptError: 'none' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc00cee4f' } },
    ],
    silent: [{ known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006d' } }],
  },
} as const satisfies Cause;
