import { type EventTable, span } from './row';

const documented = { channel: 'registration', evidence: 'documented', sources: ['hybrid-join'] } as const;
const thirdParty = { channel: 'registration', evidence: 'thirdParty', sources: ['registration-events'] } as const;

/** Device join and registration events, the same in Windows 10 and 11. */
export const registrationEvents = {
  'event-100': { ids: span(100, 106), ...thirdParty },
  'event-110': { ids: [110, 111], ...thirdParty },
  'event-200': { ids: span(200, 206), ...thirdParty },
  'event-220': { ids: [220], ...documented },
  'event-221': { ids: [221, 233], ...thirdParty },
  'event-239': { ids: [239, 240, 244, 245], ...thirdParty },
  'event-300': { ids: [300, 301], ...thirdParty },
  'event-304': { ids: [304], codes: ['0x801c001d'], ...documented, sources: ['hybrid-join', 'kb4480781'] },
  'event-305': { ids: [305], ...documented },
  'event-306': { ids: [306], ...documented },
  'event-307': { ids: [307], codes: ['0x801c001d'], ...documented, sources: ['kb4480781'] },
  'event-308': { ids: [308], ...thirdParty },
  'event-309': { ids: [309], ...documented },
  'event-324': { ids: [324], ...thirdParty },
  'event-330': { ids: [330], ...thirdParty },
  'event-331': { ids: [331], ...thirdParty },
  'event-332': { ids: [332], ...thirdParty },
  'event-333': { ids: [333], ...thirdParty },
  'event-334': { ids: [334], ...thirdParty },
  'event-335': { ids: [335], ...thirdParty },
  'event-336': { ids: span(336, 341), ...thirdParty },
  'event-344': { ids: [344, 345], ...thirdParty },
  'event-354': { ids: [354, ...span(358, 362)], ...thirdParty },
  'event-369': { ids: [369], ...thirdParty },
  'event-370': { ids: [370, 371], ...thirdParty },
  'event-388': { ids: [388], ...thirdParty },
  'event-420': { ids: [420], channel: 'registration', evidence: 'manifest', sources: ['etw-manifests'] },
} as const satisfies EventTable;
