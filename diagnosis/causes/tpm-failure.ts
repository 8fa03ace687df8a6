import type { Cause } from '../cause';
import { tpmCodes } from '../code-groups';
import { joined } from '../join-kinds';

export default {
  link: 'joined',
  severity: 'blocking',
  condition: {
    any: [
      { fact: 'joinError', is: tpmCodes },
      { fact: 'joinError', starts: ['0x8028', '0x8029'] },
    ],
  },
  unless: { any: [joined, { fact: 'joinPhase', is: ['pre-check', 'discover', 'auth'] }] },
  explains: ['registration-pending', 'device-not-joined', 'device-not-authenticated'],
  steps: ['look-at-tpm', 'wait-and-restart', 'run-join-task'],
  sources: ['hybrid-join', 'hybrid-join-plan', 'device-faq', 'hello-pin'],
  verified: '2026-11-30',
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
