import type { Cause } from '../cause';
import type { Condition } from '../condition';
import { joined, notJoined } from '../join-kinds';

/** Not permitted, too many devices, name taken. */
const refusals = ['0x801c0003', '0x801c000e', '0x801c0083'] as const;

/** The limits of people do not apply to hybrid join; a server that gave its own reason did not count devices. */
const onlyReason = {
  any: [
    { fact: 'domainJoined', is: 'yes' },
    { fact: 'joinServerMessage', is: ['sid-not-verified', 'other'] },
  ],
} as const satisfies Condition;

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    any: [
      { fact: 'joinError', is: refusals },
      // A code that was seen somewhere needs more.
      { all: [notJoined, { fact: 'seenCode', is: refusals }] },
      {
        all: [
          { fact: 'joinError', is: ['0x801c0002', '0x801c0006'] },
          { fact: 'joinServerMessage', is: ['sid-not-verified', 'other'] },
        ],
      },
    ],
  },
  unless: joined,
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: [
    { step: 'wait-for-directory-sync', when: { fact: 'joinServerMessage', is: 'sid-not-verified' } },
    { step: 'check-device-limits', unless: onlyReason },
    'read-server-error',
    { step: 'run-join-task', when: { fact: 'domainJoined', is: 'yes' } },
  ],
  sources: ['hybrid-join', 'hello-pin', 'vm-sign-in', 'manage-devices'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c000e' } },
      { known: { azureAdJoined: 'no', domainJoined: 'no', seenCode: '0x801c0003' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c0002', joinServerMessage: 'other' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c0002', joinServerMessage: 'sid-not-verified' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c0002' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2', joinServerMessage: 'device-not-found' } },
      { known: { azureAdJoined: 'yes', joinError: '0x801c0003' } },
      { known: { azureAdJoined: 'no', domainJoined: 'no', seenCode: '0x801c03ed' } },
    ],
  },
} as const satisfies Cause;
