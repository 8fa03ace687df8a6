import type { Cause } from '../cause';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    all: [
      { fact: 'serverOperation', is: 'device-renew' },
      {
        any: [
          { fact: 'joinServerMessage', is: 'device-not-found' },
          { fact: 'joinError', is: ['0x801c03f2', '0x801c03f3'] },
        ],
      },
    ],
  },
  // A device with a token is in the directory.
  unless: { fact: 'azureAdPrt', is: 'yes' },
  explains: [
    'directory-sync-pending',
    'registration-refused',
    'registration-pending',
    'device-not-joined',
    'device-disabled-or-deleted',
    'device-not-authenticated',
  ],
  steps: [
    { step: 'look-up-device', unless: { fact: 'deviceInDirectory', is: ['enabled', 'disabled', 'deleted', 'pending'] } },
    { step: 'restore-deleted-device', when: { fact: 'deviceInDirectory', is: 'deleted' } },
    'put-device-in-sync-scope',
    { step: 'leave-and-rejoin', when: { fact: 'domainJoined', is: 'yes' } },
  ],
  sources: ['pending-devices', 'cloud-sync-devices', 'hybrid-join'],
  verified: '2026-11-30',
  examples: {
    fires: [
      {
        known: {
          azureAdJoined: 'no',
          domainJoined: 'yes',
          joinError: '0x801c03f3',
          joinServerMessage: 'device-not-found',
          serverOperation: 'device-renew',
        },
      },
      { known: { serverOperation: 'device-renew', joinError: '0x801c03f3' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f3', serverOperation: 'other' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f3', joinServerMessage: 'device-not-found' } },
      { known: { serverOperation: 'device-renew', joinServerMessage: 'device-not-found', azureAdPrt: 'yes' } },
    ],
  },
} as const satisfies Cause;
