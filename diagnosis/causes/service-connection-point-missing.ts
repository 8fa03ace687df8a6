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
          // In the join phase with event 220, the computer object couldn't be read: the cause may be AD replication instead.
          {
            all: [
              { fact: 'joinError', is: '0x801c001d' },
              {
                any: [
                  { fact: 'event220', is: 'none' },
                  { not: { fact: 'joinPhase', is: 'join' } },
                  { fact: 'adReplication', is: 'in-order' },
                ],
              },
            ],
          },
          { fact: 'adConfigurationTest', is: 'fail' },
          { fact: 'joinError', is: '0x801c003a' },
          { fact: 'joinServerMessage', is: 'tenant-not-found' },
        ],
      },
    ],
  },
  unless: { fact: 'adConnectivityTest', is: 'fail' },
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'confirm-hybrid-join', unless: { fact: 'hybridJoinUsed', is: ['yes', 'no'] } },
    { step: 'repair-service-connection-point', unless: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'join-device', when: { fact: 'hybridJoinUsed', is: 'no' } },
    { step: 'run-join-task', unless: { fact: 'hybridJoinUsed', is: 'no' } },
  ],
  sources: ['hybrid-join', 'kb4480781'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c001d', event220: 'none', adConnectivityTest: 'pass' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', adConfigurationTest: 'fail' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2', joinServerMessage: 'tenant-not-found' } },
      {
        known: {
          azureAdJoined: 'no',
          domainJoined: 'yes',
          joinError: '0x801c001d',
          joinPhase: 'join',
          event220: 'seen',
          adReplication: 'in-order',
        },
      },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c001d', joinPhase: 'join', event220: 'seen' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', adConfigurationTest: 'fail', adConnectivityTest: 'fail' } },
      { known: { azureAdJoined: 'yes', joinError: '0x801c003a' } },
    ],
  },
} as const satisfies Cause;
