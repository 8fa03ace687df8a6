import { type EventTable, span } from './row';

const documented = { channel: 'registration', evidence: 'documented', sources: ['hybrid-join'] } as const;
const told = { channel: 'registration', evidence: 'thirdParty', sources: ['registration-events'] } as const;

/** Events of joining and registering a PC, the same in Windows 10 and 11. */
export const registrationEvents = {
  'event-100': { ids: span(100, 106), ...told },
  'event-110': { ids: [110, 111], ...told },
  'event-200': { ids: span(200, 206), ...told },
  'event-220': { ids: [220], ...documented },
  'event-221': { ids: [221, 233], ...told },
  'event-239': { ids: [239, 240, 244, 245], ...told },
  'event-300': { ids: [300, 301], ...told },
  'event-304': { ids: [304], codes: ['0x801c001d'], ...documented, sources: ['hybrid-join', 'kb4480781'] },
  'event-305': { ids: [305], ...documented },
  'event-306': { ids: [306], ...documented },
  'event-307': { ids: [307], codes: ['0x801c001d'], ...documented, sources: ['kb4480781'] },
  'event-308': { ids: [308], ...told },
  'event-309': { ids: [309], ...documented },
  'event-324': { ids: [324], ...told },
  'event-330': { ids: [330], ...told },
  'event-331': { ids: [331], ...told },
  'event-332': { ids: [332], ...told },
  'event-333': { ids: [333], ...told },
  'event-334': { ids: [334], ...told },
  'event-335': { ids: [335], ...told },
  'event-336': { ids: span(336, 341), ...told },
  'event-344': { ids: [344, 345], ...told },
  'event-354': { ids: [354, ...span(358, 362)], ...told },
  'event-369': { ids: [369], ...told },
  'event-370': { ids: [370, 371], ...told },
  'event-388': { ids: [388], ...told },
  'event-420': { ids: [420], channel: 'registration', evidence: 'manifest', sources: ['etw-manifests'] },
} as const satisfies EventTable;
