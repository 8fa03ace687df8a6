import type { Cause } from '../cause';
import { notJoined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    all: [
      notJoined,
      {
        any: [
          { fact: 'joinError', is: '0x801c03f2' },
          { fact: 'joinServerMessage', is: 'device-not-found' },
        ],
      },
    ],
  },
  unless: { fact: 'joinServerMessage', is: ['tenant-not-found', 'throttled'] },
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'confirm-hybrid-join', unless: { fact: 'hybridJoinUsed', is: ['yes', 'no'] } },
    { step: 'wait-for-directory-sync', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'run-join-task', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'join-device', when: { fact: 'hybridJoinUsed', is: 'no' } },
  ],
  sources: ['hybrid-join'],
  verified: '2026-11-25',
  examples: {
    fires: [
      {
        known: {
          azureAdJoined: 'no',
          domainJoined: 'yes',
          joinPhase: 'join',
          joinError: '0x801c03f2',
          joinServerMessage: 'device-not-found',
        },
      },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2', joinServerMessage: 'tenant-not-found' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2', joinServerMessage: 'throttled' } },
      { known: { azureAdJoined: 'yes', joinError: '0x801c03f2' } },
    ],
  },
} as const satisfies Cause;
