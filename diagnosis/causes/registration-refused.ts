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
          { fact: 'joinError', is: ['0x801c0003', '0x801c000e', '0x801c0083'] },
          {
            all: [
              { fact: 'joinError', is: ['0x801c0002', '0x801c0006'] },
              { fact: 'joinServerMessage', is: ['sid-not-verified', 'other'] },
            ],
          },
        ],
      },
    ],
  },
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'wait-for-directory-sync', when: { fact: 'joinServerMessage', is: 'sid-not-verified' } },
    { step: 'check-device-limits', unless: { fact: 'joinServerMessage', is: ['sid-not-verified', 'other'] } },
    'read-server-error',
    'run-join-task',
  ],
  sources: ['hybrid-join', 'hello-pin', 'vm-sign-in'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c000e' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c0002', joinServerMessage: 'other' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c0002', joinServerMessage: 'sid-not-verified' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c0002' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2', joinServerMessage: 'device-not-found' } },
      { known: { azureAdJoined: 'yes', joinError: '0x801c0003' } },
    ],
  },
} as const satisfies Cause;
