import type { Cause } from '../cause';
import { hybridJoined } from '../join-kinds';

export default {
  link: 'signedIn',
  // In most cases the hybrid join takes precedence, so the second registration is a suspicion.
  severity: 'limiting',
  condition: { all: [hybridJoined, { fact: 'workplaceJoined', is: 'yes' }, { fact: 'azureAdPrt', is: 'no' }] },
  explains: ['sign-in-token-missing', 'device-not-authenticated'],
  steps: ['lock-and-unlock', 'disconnect-work-account'],
  sources: ['device-faq', 'hybrid-join-plan'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { azureAdJoined: 'yes', domainJoined: 'yes', workplaceJoined: 'yes', azureAdPrt: 'no' } }],
    silent: [
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', workplaceJoined: 'yes', azureAdPrt: 'yes' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'no', workplaceJoined: 'yes', azureAdPrt: 'no' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', workplaceJoined: 'no', azureAdPrt: 'no' } },
    ],
  },
} as const satisfies Cause;
