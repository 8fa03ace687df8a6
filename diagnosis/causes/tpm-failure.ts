import type { Cause } from '../cause';
import { tpmCodes } from '../code-groups';
import { notJoined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    all: [
      notJoined,
      {
        any: [
          { fact: 'joinError', is: tpmCodes },
          { fact: 'joinError', starts: ['0x8028', '0x8029'] },
        ],
      },
    ],
  },
  unless: { fact: 'joinPhase', is: ['pre-check', 'discover', 'auth'] },
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: ['wait-and-restart', 'look-at-tpm', 'run-join-task'],
  sources: ['hybrid-join', 'hello-pin'],
  verified: '2026-11-25',
  examples: {
    fires: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'join', joinError: '0x80290407' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x80090016' } },
    ],
    silent: [
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinPhase: 'discover', joinError: '0x80290407' } },
      { known: { azureAdJoined: 'yes', joinError: '0x80290407' } },
      { known: { azureAdJoined: 'no', domainJoined: 'yes', joinError: '0x801c03f2' } },
    ],
  },
} as const satisfies Cause;
