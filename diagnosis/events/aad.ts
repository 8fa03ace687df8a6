import { type EventTable, span } from './row';

const documented = { channel: 'aad', evidence: 'documented', sources: ['prt-troubleshooting', 'hybrid-join'] } as const;
const manifest = { channel: 'aad', evidence: 'manifest', sources: ['etw-manifests', 'aad-event-texts'] } as const;

/** The Analytic log must be shown and enabled before it logs anything (Primary Refresh Token troubleshooting). */
const analytic = { ...documented, channel: 'aadAnalytic' } as const;
const analyticManifest = { ...manifest, channel: 'aadAnalytic' } as const;

/** Sign-in events, the same in Windows 10 and 11. */
export const aadEvents = {
  'event-1006': { ids: [1006], ...analytic },
  'event-1007': { ids: [1007], ...analytic },
  'event-1018': { ids: [1018], ...analyticManifest },
  'event-1022': { ids: [1022], ...analytic },
  'event-1024': { ids: [1024], ...analyticManifest },
  'event-1025': { ids: [1025], ...analyticManifest },
  'event-1081': { ids: [1081], ...documented },
  'event-1082': { ids: [1082, 1083], ...manifest },
  'event-1084': { ids: [1084], causes: ['token-endpoint-unreachable'], ...documented },
  'event-1085': { ids: span(1085, 1087), ...manifest },
  'event-1088': { ids: [1088], ...documented },
  'event-1089': { ids: [1089], causes: ['device-not-joined', 'registration-pending'], ...manifest },
  'event-1094': { ids: [1094], ...manifest },
  'event-1095': { ids: [1095], causes: ['different-account'], ...manifest },
  'event-1096': { ids: [1096], causes: ['sign-in-token-stale'], ...manifest },
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
  'event-1105': { ids: [1105], ...manifest },
  'event-1142': { ids: [1142], causes: ['different-account', 'mixed-case-user-name'], ...manifest },
  'event-1144': { ids: [1144], ...analytic },
  'event-1152': { ids: [1152, 1153], causes: ['device-certificate-bad', 'device-key-unusable'], ...manifest },
  'event-1157': { ids: [1157, 1158], ...analyticManifest },
  'event-1160': { ids: span(1160, 1165), ...manifest },
  'event-1210': { ids: [1210], causes: ['credentials-expired'], ...manifest },
  'event-1247': { ids: [1247], causes: ['device-key-unusable'], ...manifest },
  'event-1250': { ids: span(1250, 1253), ...manifest },
} as const satisfies EventTable;
