import type { CauseId } from './causes';

/** An event that says something about settings sync: where it is logged, with which code, and the causes it points to. */
export type KnownEvent = { readonly channel: string; readonly code: string; readonly causes: readonly CauseId[] };

/**
 * The events of the guide's table. The SettingSync channels exist in Windows 10 only; Windows 11 logs to CloudStore
 * (event manifests of both, state of 2026-08-11).
 */
export const knownEvents = {
  '1097': { channel: 'Microsoft-Windows-AAD/Operational', code: '0xCAA90004', causes: ['mfa-required-password-sign-in'] },
  '1098': {
    channel: 'Microsoft-Windows-AAD/Operational',
    code: '0xCAA5001C, 0xCAA2000C',
    causes: ['token-broker-permissions', 'mfa-required-password-sign-in'],
  },
  '1104': { channel: 'Microsoft-Windows-AAD/Operational', code: '0xC000005F', causes: ['token-broker-permissions'] },
  '6013': { channel: 'Microsoft-Windows-SettingSync-Azure', code: '80070259', causes: ['side-loaded-apps'] },
  '6065': {
    channel: 'Microsoft-Windows-SettingSync/Debug',
    code: '80070533',
    causes: ['credentials-expired', 'rights-management-missing'],
  },
} as const satisfies Record<string, KnownEvent>;

export type KnownEventId = keyof typeof knownEvents;

export const knownEventIds = Object.keys(knownEvents) as KnownEventId[];
