import type { Cause } from '../cause';
import type { Condition } from '../condition';
import type { ListedValue } from '../facts';

/** True if a policy for this group is not set, or stops nothing of what is known to be missing. */
const spares = (group: ListedValue<'syncPolicyGroups'>, things: readonly ListedValue<'missingSettings'>[]): Condition => ({
  any: [{ not: { fact: 'syncPolicyGroups', is: group } }, { not: { fact: 'missingSettings', is: ['everything', 'other', ...things] } }],
});

/** A value that stops sync was read on this PC. */
const read = {
  any: [
    { fact: 'syncPolicy', is: ['off', 'off-by-default'] },
    { fact: 'allowSyncMySettings', is: 'blocked' },
    { fact: 'windowsBackupPolicy', is: 'disabled' },
    {
      fact: 'syncPolicyGroups',
      is: ['accessibility', 'apps', 'browser', 'language', 'metered', 'passwords', 'personalisation', 'windows'],
    },
    {
      fact: 'backupPolicies',
      is: ['EnableActivityFeed', 'PublishUserActivities', 'UploadUserActivities', 'EnableCdp', 'AllowConnectedDevices'],
    },
  ],
} as const satisfies Condition;

export default {
  link: 'allowed',
  severity: {
    cases: [
      {
        when: {
          any: [
            { fact: 'syncPolicy', is: 'off' },
            { fact: 'allowSyncMySettings', is: 'blocked' },
            { fact: 'windowsBackupPolicy', is: 'disabled' },
          ],
        },
        is: 'blocking',
      },
      {
        when: {
          any: [
            { fact: 'syncPolicy', is: 'off-by-default' },
            { fact: 'settingsPage', is: 'grey-managed' },
            { fact: 'syncPolicyGroups', is: 'metered' },
            {
              fact: 'backupPolicies',
              is: ['EnableActivityFeed', 'PublishUserActivities', 'UploadUserActivities', 'EnableCdp', 'AllowConnectedDevices'],
            },
          ],
        },
        is: 'limiting',
      },
      {
        when: {
          all: [
            spares('accessibility', ['accessibility']),
            spares('apps', ['app-data']),
            spares('browser', ['ie-favourites', 'edge-data']),
            spares('language', ['language', 'display-language', 'keyboard-layout', 'region', 'date-time', 'time-zone']),
            spares('passwords', ['passwords']),
            spares('personalisation', ['theme', 'wallpaper', 'lock-screen', 'taskbar', 'start', 'desktop-icons', 'night-light']),
            spares('windows', ['mouse', 'region', 'date-time', 'time-zone', 'file-explorer', 'printers']),
          ],
        },
        is: 'note',
      },
    ],
    otherwise: 'limiting',
  },
  condition: { any: [read, { fact: 'settingsPage', is: 'grey-managed' }] },
  explains: ['settings-url-empty', 'sync-switched-off'],
  steps: [{ step: 'read-policy-key', unless: read }, 'change-policy', 'restart-after-change'],
  sources: ['esr-group-policy', 'policy-csp-settingsync', 'windows-backup', 'esr-migration'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { syncPolicy: 'off' } },
      { known: { windowsBackupPolicy: 'disabled' } },
      { known: { syncPolicyGroups: 'language.passwords' } },
      { known: { backupPolicies: 'EnableCdp' } },
      { known: { settingsPage: 'grey-managed' } },
    ],
    silent: [
      { known: { windowsBackupPolicy: 'enabled', allowSyncMySettings: 'allowed' } },
      { known: { settingsPage: 'on', syncPolicy: 'none' } },
    ],
  },
} as const satisfies Cause;
