import { type EventTable, span } from './row';

const manifest = { evidence: 'manifest', sources: ['etw-manifests'] } as const;

/** Settings sync events: the SettingSync channels of Windows 10, and CloudStore, which is all that Windows 11 has. */
export const syncEvents = {
  'event-6065': {
    ids: [6065],
    channel: 'settingSync',
    codes: ['0x80070533'],
    causes: ['credentials-expired', 'rights-management-missing'],
    evidence: 'documented',
    sources: ['kb3193791', 'esr-troubleshooting-2017'],
  },
  'event-SettingSync-6013': { ids: [6013], channel: 'settingSync', ...manifest },
  'event-SettingSync-Azure-6013': {
    ids: [6013],
    channel: 'settingSyncAzure',
    codes: ['0x80070259'],
    causes: ['side-loaded-apps'],
    evidence: 'formerly',
    sources: ['esr-troubleshooting-2017'],
  },
  'event-5001': { ids: [5001, ...span(5003, 5011)], channel: 'settingSyncAzure', ...manifest },
  'event-5002': { ids: [5002], channel: 'settingSyncAzure', ...manifest },
  'event-6001': { ids: span(6001, 6012), channel: 'settingSyncAzure', ...manifest },
  'event-CloudStore': {
    ids: [1, 2, ...span(2001, 2020), 3005, 3006, 3013, 3015, 3022, 3032, 3033, 4001, 4003, 4007, 4009],
    channel: 'cloudStore',
    ...manifest,
  },
} as const satisfies EventTable;
