import type { Cause } from '../cause';
import { computerObjectUnreadable, joined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    any: [
      { fact: 'joinError', is: ['0x801c03f2', '0x801c03f3'] },
      { fact: 'joinServerMessage', is: 'device-not-found' },
      { all: [computerObjectUnreadable, { fact: 'adReplication', is: 'behind' }] },
    ],
  },
  unless: { any: [joined, { fact: 'joinServerMessage', is: ['tenant-not-found', 'throttled'] }] },
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'confirm-hybrid-join', unless: { fact: 'hybridJoinUsed', is: ['yes', 'no'] } },
    { step: 'wait-for-directory-sync', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'run-join-task', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'join-device', when: { fact: 'hybridJoinUsed', is: 'no' } },
  ],
  sources: ['hybrid-join', 'connect-devices', 'cloud-sync-devices'],
  verified: '2026-11-30',
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
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f3' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c001d', joinPhase: 'join', adReplication: 'behind' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2', joinServerMessage: 'tenant-not-found' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2', joinServerMessage: 'throttled' } },
      { known: { azureAdJoined: 'yes', joinError: '0x801c03f2' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c001d', joinPhase: 'join', adReplication: 'in-order' } },
    ],
  },
} as const satisfies Cause;
