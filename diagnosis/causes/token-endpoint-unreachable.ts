import type { Cause } from '../cause';
import { networkCodes } from '../code-groups';
import { lessWithToken } from '../severities';

export default {
  link: 'signedIn',
  severity: lessWithToken,
  condition: {
    any: [
      { fact: 'prtAttemptStatus', is: networkCodes },
      { fact: 'prtAttemptHttpError', is: networkCodes },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['try-other-network', 'lock-and-unlock', 'allow-microsoft-endpoints'],
  sources: ['prt-troubleshooting', 'winhttp'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000023c' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006d', prtAttemptHttpError: '0x80072ee7' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006d' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000006a', prtAttemptError: 'AADSTS50126' } },
    ],
  },
} as const satisfies Cause;
