import type { FactId } from '../facts';
import type { StepId } from '../steps';

/** Lists by the version that added them. */
export type Lists<T> = { readonly [version: number]: readonly T[] };

/**
 * Lists that number errors, builds, steps and parts. Frozen: add new entries as the list of a new version. Unlisted errors and builds are
 * spelled out, which makes the code longer.
 */
export const errorLists: Lists<string> = {
  1: (
    '0x801c001d 0x80070002 0x801c0021 0x801c001f 0x801c003d 0x801c003a 0x801c0025 0x801c000c 0x8007000d 0x80072ee7 ' +
    '0x80072ee2 0x80072efd 0x80072efe 0x80072f8f 0x801c03f2 0x801c0002 0x801c0006 0x80090016 0x80290407 0x80280036 ' +
    '0x80090031 0x801c0003 0x801c000e 0x801c000f 0x801c0083 0x801c0044 0xc000006d 0xc000006a 0xc00000d0 0xc000023c ' +
    '0xc00000be 0xc00000c4 0xc000005f 0xc004844c 0xc0048442 0xc00484c1 0x800484c1 0xc004848b 0xc004848c 0xc00cee4f ' +
    '0xc000000d 0x80070520 0xc0020017 12002 12007 12029 12030 12044 12175 AADSTS50034 AADSTS50053 AADSTS50055 AADSTS50056 ' +
    'AADSTS50057 AADSTS50058 AADSTS50072 AADSTS50074 AADSTS50076 AADSTS50078 AADSTS50079 AADSTS50097 AADSTS50126 ' +
    'AADSTS50129 AADSTS50131 AADSTS50132 AADSTS50133 AADSTS50135 AADSTS50144 AADSTS50155 AADSTS50158 AADSTS50173 ' +
    'AADSTS50187 AADSTS50196 AADSTS53000 AADSTS53001 AADSTS53002 AADSTS53003 AADSTS53004 AADSTS530032 AADSTS530035 ' +
    'AADSTS65001 AADSTS70008 AADSTS700082 AADSTS70043 AADSTS700003 AADSTS80001 AADSTS80002 AADSTS80005 AADSTS80007 ' +
    'AADSTS80010 AADSTS80012 AADSTS80013 AADSTS80014 AADSTS81004 AADSTS81005 AADSTS81006 AADSTS81007 AADSTS81009 ' +
    'AADSTS81010 AADSTS81011 AADSTS81012 AADSTS90002 AADSTS130004 AADSTS130005 AADSTS130006 AADSTS130007 AADSTS130008 ' +
    'AADSTS135011 AADSTS500011 0xcaa10001 0xcaa1000e 0xcaa1002d 0xcaa20001 0xcaa20002 0xcaa20003 0xcaa20004 0xcaa20005 ' +
    '0xcaa20009 0xcaa2000b 0xcaa2000c 0xcaa20064 0xcaa30190 0xcaa30191 0xcaa30193 0xcaa30194 0xcaa30197 0xcaa301f4 ' +
    '0xcaa301f7 0xcaa40001 0xcaa50001 0xcaa50002 0xcaa5001c 0xcaa60002 0xcaa60003 0xcaa60004 0xcaa60005 0xcaa60006 ' +
    '0xcaa60007 0xcaa60008 0xcaa70003 0xcaa70004 0xcaa70007 0xcaa70008 0xcaa7000a 0xcaa7000d 0xcaa70010 0xcaa82ee2 ' +
    '0xcaa82ee7 0xcaa82efd 0xcaa82efe 0xcaa82eff 0xcaa82f05 0xcaa82f06 0xcaa82f0c 0xcaa82f0d 0xcaa82f7d 0xcaa82f87 ' +
    '0xcaa82f8f 0xcaa82f94 0xcaa90003 0xcaa90004 0xcaa90005 0xcaa90006 0xcaa90013 0xcaa90014 0xcaa90017 0xcaa90018 ' +
    '0xcaa90019 0xcaa9001a 0xcaa9001b 0xcaa9001c 0xcaa9001d 0xcaa9001e 0xcaa9001f 0xcaa90020 0xcaa90022 0xcaa90023 ' +
    '0xcaa9002b 0xcaa9002c 0xcaa9002f 0xcaa90032 0x80070259 0x80070533 0x801c0001 0x801c000b 0x801c0010 0x801c0011 ' +
    '0x801c0012 0x801c0013 0x801c0014 0x801c0015 0x801c0016 0x801c0017 0x801c0018 0x801c0019 0x801c001a 0x801c001b ' +
    '0x801c03e9 0x801c03ea 0x801c03eb 0x801c03ec 0x801c03ed 0x801c03ee 0x801c03ef 0x801c03f0 0x801c03f1 0x801c044c ' +
    '0x801c044d 0x801c044e 0x8009000f 0x80090011 0x80090005 0x80090029 0x80090035 0x80090036 0x8009002a 0x80090020 ' +
    '0x8009002d 0x80090027 0x80070057 0x80072f0c'
  ).split(' '),
};

export const buildLists: Lists<string> = {
  1: '10240 10586 14393 15063 16299 17134 17763 18362 18363 19041 19042 19043 19044 19045 20348 22000 22621 22631 26100 26200'.split(' '),
};

export const stepLists: Lists<StepId> = {
  1: [
    'look-up-build',
    'ask-it-to-update',
    'ask-if-pc-belongs',
    'join-device',
    'confirm-hybrid-join',
    'wait-for-policy',
    'sign-out-and-in',
    'run-join-task',
    'leave-and-rejoin',
    'force-recovery',
    'plan-hybrid-join',
    'repair-service-connection-point',
    'allow-microsoft-endpoints',
    'try-other-network',
    'wait-and-restart',
    'read-event-log-of-join',
    'check-federation-endpoints',
    'check-device-limits',
    'read-server-error',
    'wait-for-directory-sync',
    'look-at-tpm',
    'look-up-device',
    'enable-device',
    'set-clock',
    'wait-for-password-sync',
    'check-user-name',
    'verify-user-domain',
    'find-user',
    'unlock-account',
    'read-sign-in-events',
    'read-sign-in-log',
    'allow-restore-service',
    'paste-status',
    'lock-and-unlock',
    'connect-to-corporate-network',
    'register-for-mfa',
    'complete-mfa-elsewhere',
    'sign-in-with-hello',
    'update-credentials',
    'sign-in-with-new-credentials',
    'compare-sign-in',
    'check-sync-account',
    'sign-in-same-account',
    'sign-in-to-office',
    'confirm-access-denied',
    'repair-broker-key',
    'sign-in-with-work-account',
    'check-local-administrator',
    'unjoin-device',
    'remove-broker-files',
    'join-device-again',
    'ask-for-supported-desktop',
    'read-policy-key',
    'change-policy',
    'keep-one-policy',
    'move-to-backup-policy',
    'ask-roaming-offered',
    'check-backup-policy',
    'check-assignment',
    'assign-licence',
    'restart-and-sign-in',
    'restart-after-change',
    'follow-kb3193791',
    'switch-sync-on',
    'open-windows-backup-page',
    'compare-backup-and-roaming',
    'report-roaming-profile',
    'set-by-hand',
    'turn-on-edge-sync',
    'install-kb3172985',
    'install-kb3176934',
    'install-kb3140743',
    'try-country-or-region',
    'check-other-pc',
    'tell-help-desk',
  ],
  2: [
    'allow-sync-hosts',
    'turn-on-own-sync',
    'set-up-new-pc',
    'back-up-other-pc',
    'ask-restore-offered',
    'check-restore-settings',
    'wait-and-try-again',
    'allow-single-sign-on',
    'accept-sso-by-policy',
    'allow-tenant-on-network',
    'read-federation-log',
    'disconnect-work-account',
    'start-apps-as-yourself',
    'ask-about-new-account',
    'remove-token-files',
    'enable-join-task',
    'put-device-in-sync-scope',
    'repair-entra-kerberos',
    'restore-deleted-device',
  ],
};

/** The parts of multi-value facts. */
export const partLists = {
  syncPolicyGroups: { 1: ['accessibility', 'apps', 'browser', 'language', 'metered', 'passwords', 'personalisation', 'windows'] },
  backupPolicies: { 1: ['EnableActivityFeed', 'PublishUserActivities', 'UploadUserActivities', 'EnableCdp', 'AllowConnectedDevices'] },
  missingSettings: {
    1: [
      'everything',
      'theme',
      'wallpaper',
      'lock-screen',
      'taskbar',
      'start',
      'language',
      'date-time',
      'passwords',
      'app-data',
      'desktop-programs',
      'edge-data',
      'ie-favourites',
      'protected-data',
      'other',
    ],
    2: [
      'mouse',
      'accessibility',
      'desktop-icons',
      'display-language',
      'keyboard-layout',
      'region',
      'time-zone',
      'night-light',
      'file-explorer',
      'clipboard',
      'printers',
      'files',
      'outlook',
      'teams',
      'office',
      'powertoys',
    ],
  },
  pasteLacks: { 1: ['device-state', 'device-details', 'tenant-details', 'user-state', 'sso-state'] },
} as const satisfies { readonly [F in FactId]?: Lists<string> };
