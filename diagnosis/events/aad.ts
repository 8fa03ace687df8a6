import { type EventTable, span } from './row';

const documented = { channel: 'aad', evidence: 'documented', sources: ['prt-troubleshooting', 'hybrid-join'] } as const;
const manifest = { channel: 'aad', evidence: 'manifest', sources: ['etw-manifests'] } as const;

/** Sign-in events, the same in Windows 10 and 11. */
export const aadEvents = {
  'event-1006': { ids: [1006], ...documented },
  'event-1007': { ids: [1007], ...documented },
  'event-1018': { ids: [1018], ...documented },
  'event-1022': { ids: [1022], ...documented },
  'event-1024': { ids: [1024], ...documented },
  'event-1025': { ids: [1025], ...documented },
  'event-1081': { ids: [1081], ...documented },
  'event-1082': { ids: [1082], ...documented },
  'event-1084': { ids: [1084], ...documented },
  'event-1085': { ids: span(1085, 1087), ...documented },
  'event-1088': { ids: [1088], ...documented },
  'event-1089': { ids: [1089], ...documented },
  'event-1097': {
    ids: [1097],
    channel: 'aad',
    codes: ['0xcaa90004'],
    causes: ['mfa-required-password-sign-in'],
    evidence: 'documented',
    sources: ['kb3193683'],
  },
  'event-1098': {
    ids: [1098],
    channel: 'aad',
    codes: ['0xcaa5001c', '0xcaa2000c'],
    causes: ['token-broker-permissions', 'mfa-required-password-sign-in'],
    evidence: 'documented',
    sources: ['kb3196528', 'kb3193683'],
  },
  'event-1104': {
    ids: [1104],
    channel: 'aad',
    codes: ['0xc000005f'],
    causes: ['token-broker-permissions'],
    evidence: 'documented',
    sources: ['kb3196528', 'prt-troubleshooting'],
  },
  'event-1144': { ids: [1144], ...documented },
  'event-1157': { ids: [1157, 1158, 1160], ...manifest },
  'event-1250': { ids: span(1250, 1253), ...manifest },
} as const satisfies EventTable;
