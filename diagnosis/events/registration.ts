import { type EventTable, span } from './row';

const documented = { channel: 'registration', evidence: 'documented', sources: ['hybrid-join'] } as const;
const manifest = { channel: 'registration', evidence: 'manifest', sources: ['etw-manifests', 'aad-event-texts'] } as const;
const thirdParty = { channel: 'registration', evidence: 'thirdParty', sources: ['registration-events'] } as const;

/** Device join and registration events, the same in Windows 10 and 11. */
export const registrationEvents = {
  'event-100': { ids: span(100, 106), ...thirdParty },
  'event-110': { ids: [110, 111], ...manifest },
  'event-200': { ids: span(200, 206), ...manifest },
  'event-219': { ids: [219], ...manifest },
  'event-220': { ids: [220], ...documented },
  'event-221': { ids: [221, 226, 230, 231, 233], ...manifest },
  'event-239': { ids: [239, 240], ...manifest },
  'event-244': { ids: [244, 245], ...manifest },
  'event-257': { ids: span(257, 260), ...manifest },
  'event-261': { ids: span(261, 264), ...manifest },
  'event-300': { ids: [300, 301], ...manifest },
  'event-304': { ids: [304], codes: ['0x801c001d'], ...documented, sources: ['hybrid-join', 'kb4480781'] },
  'event-305': { ids: [305], ...documented },
  'event-306': { ids: [306], ...manifest },
  'event-307': { ids: [307], codes: ['0x801c001d'], ...documented, sources: ['kb4480781'] },
  'event-308': { ids: [308], ...manifest },
  'event-309': { ids: [309], causes: ['registration-service-unreachable'], ...manifest },
  'event-324': { ids: [324], ...manifest },
  'event-330': { ids: [330], ...manifest },
  'event-331': { ids: [331], ...manifest },
  'event-332': { ids: [332], ...thirdParty },
  'event-333': { ids: [333], ...thirdParty },
  'event-334': { ids: [334], causes: ['domain-controller-unreachable'], ...thirdParty },
  'event-335': { ids: [335], ...thirdParty },
  'event-336': { ids: span(336, 341), ...manifest },
  'event-344': { ids: [344], causes: ['tpm-failure'], ...manifest },
  'event-345': { ids: [345], causes: ['device-key-unusable'], ...manifest },
  'event-354': { ids: [354], ...manifest },
  'event-358': { ids: span(358, 362), ...thirdParty },
  'event-369': { ids: [369], ...thirdParty },
  'event-370': { ids: [370, 371], ...thirdParty },
  'event-388': { ids: [388], ...thirdParty },
  'event-420': { ids: [420], causes: ['kerberos-join-failed'], ...manifest },
} as const satisfies EventTable;
