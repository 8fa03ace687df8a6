import type { Backed } from '../backed';

/** A log: its name in Event Viewer below Applications and Services Logs, as Windows spells it in full. */
export type Channel = Backed & { readonly name: string };

const manifest = { evidence: 'manifest', sources: ['etw-manifests'] } as const;

/**
 * The logs that say something about settings sync, joining and signing in. Which Windows has which is in its event manifests
 * (Windows 10 1511 to 21H1 and Windows 11 from 21H2, state of 2026-08-11).
 */
export const channels = {
  aad: { name: 'Microsoft-Windows-AAD/Operational', ...manifest },
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
