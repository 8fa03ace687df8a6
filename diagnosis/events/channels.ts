import type { Backed } from '../backed';

/** A log, by its full name under Applications and Services Logs in Event Viewer. */
export type Channel = Backed & { readonly name: string };

const manifest = { evidence: 'manifest', sources: ['etw-manifests'] } as const;

/**
 * The logs about settings sync, joining and signing in. Windows' event manifests show which version has which (Windows 10 1511 to 21H1,
 * and Windows 11 from 21H2; as of 2026-08-11).
 */
export const channels = {
  aad: { name: 'Microsoft-Windows-AAD/Operational', ...manifest },
  aadAnalytic: { name: 'Microsoft-Windows-AAD/Analytic', ...manifest },
  registration: { name: 'Microsoft-Windows-User Device Registration/Admin', ...manifest },
  settingSync: { name: 'Microsoft-Windows-SettingSync/Debug', ...manifest },
  settingSyncAzure: { name: 'Microsoft-Windows-SettingSync-Azure', ...manifest },
  settingSyncDesktop: { name: 'Microsoft-Windows-SettingSync-Desktop', ...manifest },
  settingSyncOneDrive: { name: 'Microsoft-Windows-SettingSync-OneDrive', ...manifest },
  cloudStore: { name: 'Microsoft-Windows-CloudStore/Operational', ...manifest },
  userSettingsBackup: { name: 'Microsoft-Windows-UserSettingsBackup-*', ...manifest },
} as const satisfies Record<string, Channel>;

export type ChannelId = keyof typeof channels;

export const channelIds = Object.keys(channels) as ChannelId[];
