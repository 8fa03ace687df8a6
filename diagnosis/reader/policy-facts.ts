import type { FactId, ListedValue } from '../facts';
import type { PartialFacts } from './partial-facts';
import type { Reading } from './reading';
import { registryValue } from './registry';

/**
 * Policy values that stop one group of settings from syncing. Microsoft marks three more as having no effect (Group Policy page of
 * settings sync; Policy CSP).
 */
const groupValues: Readonly<Record<string, { readonly group: ListedValue<'syncPolicyGroups'>; readonly off: number }>> = {
  DisableAccessibilitySettingSync: { group: 'accessibility', off: 2 },
  DisableApplicationSettingSync: { group: 'apps', off: 2 },
  DisableWebBrowserSettingSync: { group: 'browser', off: 2 },
  DoNotSyncBrowserSettings: { group: 'browser', off: 2 },
  DisableLanguageSettingSync: { group: 'language', off: 2 },
  DisableSyncOnPaidNetwork: { group: 'metered', off: 1 },
  DisableCredentialsSettingSync: { group: 'passwords', off: 2 },
  DisablePersonalizationSettingSync: { group: 'personalisation', off: 2 },
  DisableWindowsSettingSync: { group: 'windows', off: 2 },
};

/** Policies that stop the backup when disabled (Windows settings backup and restore, 2026-09-29). */
const backupPolicyValues: readonly ListedValue<'backupPolicies'>[] = [
  'EnableActivityFeed',
  'PublishUserActivities',
  'UploadUserActivities',
  'EnableCdp',
  'AllowConnectedDevices',
];

/** The registry values behind each fact. */
export const registryGrounds: { readonly [F in FactId]?: readonly string[] } = {
  windowsBackupPolicy: ['EnableWindowsBackup'],
  syncPolicy: ['DisableSettingSync', 'DisableSettingSyncUserOverride'],
  syncPolicyGroups: Object.keys(groupValues),
  allowSyncMySettings: ['AllowSyncMySettings'],
  backupPolicies: backupPolicyValues,
};

/** Facts from a pasted `reg query` of the policy keys. A missing value proves nothing; a missing key proves that no policy is set. */
export function policyFacts({ registry, noPolicyKey }: Reading): PartialFacts {
  if (registry.length === 0) return { syncPolicy: noPolicyKey ? 'none' : undefined };
  const value = (name: string) => registryValue(registry, name)?.value;
  const backup = value('EnableWindowsBackup');
  const mySettings = value('AllowSyncMySettings');
  const groups = Object.entries(groupValues).flatMap(([name, { group, off }]) => (value(name) === off ? [group] : []));
  return {
    windowsBackupPolicy:
      backup === 1 || backup === '<enabled/>' ? 'enabled' : backup === 0 || backup === '<disabled/>' ? 'disabled' : undefined,
    syncPolicy:
      value('DisableSettingSync') !== 2
        ? noPolicyKey
          ? 'none'
          : undefined
        : value('DisableSettingSyncUserOverride') === 1
          ? 'off'
          : 'off-by-default',
    syncPolicyGroups: [...new Set(groups)].join('.'),
    allowSyncMySettings: mySettings === 0 ? 'blocked' : mySettings === 1 ? 'allowed' : undefined,
    backupPolicies: backupPolicyValues.filter((name) => value(name) === 0).join('.'),
  };
}
