import type { Cause } from '../cause';

export default {
  link: 'joined',
  severity: 'blocking',
  // WamDefaultSet doesn't count: an unjoined device prints NO or ERROR, depending on its build.
  condition: {
    all: [
      { fact: 'domainJoined', is: 'yes' },
      { fact: 'azureAdJoined', is: 'no' },
    ],
  },
  unless: { fact: 'enterpriseJoined', is: 'yes' },
  explains: ['device-not-authenticated'],
  steps: [
    { step: 'confirm-hybrid-join', unless: { fact: 'hybridJoinUsed', is: ['yes', 'no'] } },
    { step: 'wait-for-policy', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'sign-out-and-in', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'run-join-task', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'join-device', when: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'leave-and-rejoin', when: { fact: 'hybridJoinUsed', is: 'yes' } },
  ],
  sources: ['esr-troubleshooting', 'hybrid-join', 'device-faq'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', enterpriseJoined: 'no', domainJoined: 'yes', wamDefaultSet: 'no' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', wamDefaultSet: 'error', hybridJoinUsed: 'yes' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', domainJoined: 'yes' } },
      { known: { azureAdJoined: 'no', domainJoined: 'no' } },
      { known: { azureAdJoined: 'no', enterpriseJoined: 'yes', domainJoined: 'yes' } },
    ],
  },
} as const satisfies Cause;
