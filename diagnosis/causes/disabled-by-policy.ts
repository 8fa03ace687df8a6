import type { Cause } from '../cause';

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
    ],
    otherwise: 'limiting',
  },
  condition: {
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
      { fact: 'settingsPage', is: 'grey-managed' },
    ],
  },
  explains: ['settings-url-empty', 'sync-switched-off'],
  steps: ['read-policy-key', 'change-policy', 'restart-after-change'],
  sources: ['esr-group-policy', 'windows-backup', 'esr-migration'],
  verified: '2026-11-25',
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
