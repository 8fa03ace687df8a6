import type { Cause } from '../cause';
import { joined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: { fact: 'joinTask', is: 'disabled' },
  // Only hybrid join needs the task.
  unless: { any: [joined, { fact: 'domainJoined', is: 'no' }, { fact: 'hybridJoinUsed', is: 'no' }] },
  explains: ['registration-pending', 'device-not-authenticated'],
  steps: [
    { step: 'confirm-hybrid-join', unless: { fact: 'hybridJoinUsed', is: 'yes' } },
    'enable-join-task',
    'run-join-task',
    'sign-out-and-in',
  ],
  sources: ['task-scheduler-errors', 'hybrid-join', 'etw-manifests'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { joinTask: 'disabled' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinTask: 'disabled', hybridJoinUsed: 'yes' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinTask: 'enabled' } },
      { known: { azureAdJoined: 'yes', domainJoined: 'yes', joinTask: 'disabled' } },
      { known: { azureAdJoined: 'no', domainJoined: 'no', joinTask: 'disabled' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinTask: 'disabled', hybridJoinUsed: 'no' } },
    ],
  },
} as const satisfies Cause;
