import type { Cause } from '../cause';
import { lessWithToken } from '../severities';

export default {
  link: 'signedIn',
  severity: lessWithToken,
  condition: {
    any: [
      { fact: 'federationRefusal', is: 'seen' },
      { fact: 'prtAttemptError', is: ['AADSTS50008', 'AADSTS50107'] },
      { fact: 'prtAttemptStatus', is: '0xcaa90014' },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['lock-and-unlock', 'read-federation-log', 'check-federation-endpoints'],
  sources: ['prt-troubleshooting', 'hybrid-join', 'aadsts'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006d', federationRefusal: 'seen' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50107' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xcaa90014' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006d', prtAttemptError: 'AADSTS50126' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0xcaa90014' } },
    ],
  },
} as const satisfies Cause;
