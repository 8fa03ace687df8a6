import type { Cause } from '../cause';
import { notJoined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: { all: [{ fact: 'enterpriseJoined', is: 'yes' }, notJoined] },
  explains: ['device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'confirm-hybrid-join', unless: { fact: 'hybridJoinUsed', is: ['yes', 'no'] } },
    { step: 'plan-hybrid-join', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'join-device', when: { fact: 'hybridJoinUsed', is: 'no' } },
  ],
  sources: ['dsregcmd', 'esr-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { azureAdJoined: 'no', enterpriseJoined: 'yes', domainJoined: 'yes' } }],
    silent: [
      { known: { azureAdJoined: 'no', enterpriseJoined: 'no', domainJoined: 'yes' } },
      { known: { azureAdJoined: 'yes', enterpriseJoined: 'yes' } },
    ],
  },
} as const satisfies Cause;
