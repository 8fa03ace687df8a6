import type { Cause } from '../cause';
import { lessWithToken } from '../severities';

const tenantNotOnList = ['AADSTS500021', 'AADSTS500022'] as const;

export default {
  link: 'signedIn',
  severity: lessWithToken,
  condition: {
    any: [
      { fact: 'prtAttemptError', is: tenantNotOnList },
      { fact: 'syncEventError', is: tenantNotOnList },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['try-other-network', 'allow-tenant-on-network'],
  sources: ['tenant-restrictions', 'aadsts'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS500021' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', syncEventError: 'AADSTS500022' } },
    ],
    silent: [{ known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS53003' } }],
  },
} as const satisfies Cause;
