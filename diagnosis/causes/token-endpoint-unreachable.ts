import type { Cause } from '../cause';
import { networkCodes } from '../code-groups';

export default {
  link: 'signedIn',
  // A failed attempt matters less while there is a Primary Refresh Token.
  severity: { cases: [{ when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' }], otherwise: 'blocking' },
  condition: {
    any: [
      { fact: 'prtAttemptStatus', is: networkCodes },
      { fact: 'prtAttemptHttpError', is: networkCodes },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['try-other-network', 'lock-and-unlock', 'allow-microsoft-endpoints'],
  sources: ['prt-troubleshooting', 'winhttp'],
  verified: '2026-11-25',
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
