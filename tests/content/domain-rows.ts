import type { CauseId } from '@/diagnosis/causes';
import type { ChangeId } from '@/diagnosis/changes';
import type { CodeGroup } from '@/diagnosis/error-codes/tables';
import type { EventId } from '@/diagnosis/events';
import type { ChannelId } from '@/diagnosis/events/channels';
import type { StepId } from '@/diagnosis/steps';

/**
 * Where the product uses the research on dsregcmd, its codes and roaming, one line per row or range of rows:
 * A.4 fields, B.2 to B.7 codes and events, C roaming today. D, the 2017 article, is `diagnosis/changes.ts`. Unused rows say why.
 */
export type DomainRow = { readonly rows: string } & (
  | {
      /** Section and field names, as printed. */
      readonly fields?: readonly [section: string, ...names: string[]];
      readonly codes?: { readonly in: CodeGroup; readonly are: readonly string[] };
      readonly events?: readonly EventId[];
      readonly channels?: readonly ChannelId[];
      readonly causes?: readonly CauseId[];
      readonly steps?: readonly StepId[];
      readonly changes?: readonly ChangeId[];
      /** Paths in `content/`. */
      readonly passages?: readonly string[];
      readonly leftOut?: never;
    }
  | { readonly leftOut: string }
);

const spelled = (prefix: string, endings: string): string[] => endings.split(' ').map((ending) => `${prefix}${ending}`);

export const domainRows: readonly DomainRow[] = [
  {
    rows: 'A.4 Device State',
    fields: ['Device State', 'AzureAdJoined', 'EnterpriseJoined', 'DomainJoined', 'DomainName', 'Virtual Desktop', 'Device Name'],
  },
  {
    rows: 'A.4 Device Details',
    fields: [
      'Device Details',
      ...['DeviceId', 'Thumbprint', 'DeviceCertificateValidity', 'KeyContainerId', 'KeyProvider', 'TpmProtected', 'DeviceAuthStatus'],
    ],
  },
  {
    rows: 'A.4 Tenant Details',
    fields: [
      'Tenant Details',
      ...['TenantName', 'TenantId', 'Idp', 'AuthCodeUrl', 'AccessTokenUrl', 'MdmUrl', 'MdmTouUrl', 'MdmComplianceUrl', 'SettingsUrl'],
      ...['JoinSrvVersion', 'JoinSrvUrl', 'JoinSrvId', 'KeySrvVersion', 'KeySrvUrl', 'KeySrvId'],
      ...['WebAuthNSrvVersion', 'WebAuthNSrvUrl', 'WebAuthNSrvId'],
      ...['DeviceManagementSrvVer', 'DeviceManagementSrvUrl', 'DeviceManagementSrvId'],
    ],
  },
  {
    rows: 'A.4 User State',
    fields: [
      'User State',
      ...['NgcSet', 'NgcKeyId', 'CanReset', 'WorkplaceJoined', 'WorkAccountCount'],
      ...['WamDefaultSet', 'WamDefaultAuthority', 'WamDefaultId', 'WamDefaultGUID'],
    ],
  },
  {
    rows: 'A.4 SSO State',
    fields: [
      'SSO State',
      ...['AzureAdPrt', 'AzureAdPrtUpdateTime', 'AzureAdPrtExpiryTime', 'AzureAdPrtAuthority'],
      ...['EnterprisePrt', 'EnterprisePrtUpdateTime', 'EnterprisePrtExpiryTime', 'EnterprisePrtAuthority'],
      ...['OnPremTgt', 'CloudTgt', 'KerbTopLevelNames'],
    ],
  },
  {
    rows: 'A.4 PRT diagnostics block',
    fields: [
      'SSO State',
      ...['AcquirePrtDiagnostics', 'RefreshPrtDiagnostics', 'Previous Prt Attempt', 'Attempt Status', 'User Identity', 'Credential Type'],
      ...['Correlation ID', 'Endpoint URI', 'HTTP Method', 'HTTP Error', 'HTTP status', 'Server Error Code', 'Server Error Description'],
    ],
  },
  {
    rows: 'A.4 Diagnostic Data, not joined yet',
    fields: [
      'Diagnostic Data',
      ...['Diagnostics Reference', 'User Context', 'Client Time', 'AD Connectivity Test', 'AD Configuration Test'],
      ...['DRS Discovery Test', 'DRS Connectivity Test', 'Kerberos Ticket Test', 'Token acquisition Test'],
      ...['Fallback to Sync-Join', 'Fallback to Fed-Join', 'Previous Registration', 'Registration Type', 'Error Phase'],
      ...['Client ErrorCode', 'Server ErrorCode', 'Server Message', 'Https Status', 'Request Id'],
    ],
  },
  {
    rows: 'A.4 Diagnostic Data, joined',
    fields: [
      'Diagnostic Data',
      ...['AadRecoveryEnabled', 'KeySignTest', 'Executing Account Name'],
      ...['DisplayNameUpdated', 'OsVersionUpdated', 'HostNameUpdated', 'Last HostName Update'],
    ],
  },
  {
    rows: 'A.4 Proxy sections, the person',
    fields: [
      'IE Proxy Config for Current User',
      ...['Auto Detect Settings', 'Auto-Configuration URL', 'Proxy Server List', 'Proxy Bypass List'],
    ],
  },
  { rows: 'A.4 Proxy sections, the system', fields: ['WinHttp Default Proxy Config', 'Access Type', 'Proxy Server List'] },
  {
    rows: 'A.4 Ngc Prerequisite Check',
    fields: [
      'Ngc Prerequisite Check',
      ...['NgcPreReq', 'IsDeviceJoined', 'IsUserAzureAD', 'PolicyEnabled', 'PostLogonEnabled', 'DeviceEligible', 'SessionIsNotRemote'],
      ...['CertEnrollment', 'AdfsRefreshToken', 'AdfsRaIsReady', 'LogonCertTemplateReady', 'CloudTGT', 'OnPremTGT'],
      ...['ScepReady', 'AadRecoveryNeeded', 'PreReqResult'],
    ],
  },
  {
    rows: 'A.4 Work Account N',
    fields: [
      'Work Account 1',
      ...['WorkplaceDeviceId', 'WorkplaceThumbprint', 'DeviceCertificateValidity', 'KeyContainerId', 'KeyProvider', 'TpmProtected'],
      ...['WorkplaceIdp', 'WorkplaceTenantId', 'WorkplaceTenantName', 'WorkplaceMdmUrl', 'WorkplaceSettingsUrl', 'NgcSet'],
    ],
  },

  { rows: 'B.2 no code: pre-check', passages: ['codes.messages.no-domain-controller'] },
  { rows: 'B.2 discover', codes: { in: 'join', are: spelled('0x801c00', '1d 21 1f 3d 3a 25 0c') } },
  { rows: 'B.2 discover and join, Windows', codes: { in: 'join', are: spelled('0x8007', '0002 000d 2ee7 2ee2 2efd 2efe 2f8f') } },
  {
    rows: 'B.2 auth',
    codes: { in: 'broker', are: spelled('0xcaa', '90017 9002c 90023 82ee2 82efe 82f8f 82efd 20003 90014 90006 1002d 9001f') },
  },
  { rows: 'B.2 join', codes: { in: 'join', are: spelled('0x801c', '03f2 0002 0006 0083 0044 0003 000e 000f') } },
  { rows: 'B.2 join, TPM', codes: { in: 'join', are: ['0x80090016', '0x80290407', '0x80280036', '0x80090031'] } },
  {
    rows: 'B.2 server messages',
    passages: ['codes.messages.too-many-registrations', 'codes.messages.tenant-not-found', 'codes.messages.computer-not-verified'],
  },
  {
    rows: 'B.2 PIN set-up',
    codes: {
      in: 'hello',
      are: [
        ...spelled('0x801c', '0001 000b 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 001a 001b'),
        ...spelled('0x801c', '03e9 03ea 03eb 03ec 03ed 03ee 03ef 03f0 03f1 044c 044d 044e'),
        ...spelled('0x8009', '000f 0011 0005 0029 0035 0036 002a 0020 002d 0027'),
        ...spelled('0x8007', '0057 2f0c'),
      ],
    },
  },
  {
    rows: 'B.3 Attempt Status',
    codes: {
      in: 'prt',
      are: [
        ...spelled('0xc000', '006d 006a 00d0 023c 00be 00c4 005f 000d'),
        ...spelled('0xc004', '844c 8442 84c1 848b 848c'),
        ...['0x800484c1', '0xc00cee4f', '0x80070520', '0xc0020017'],
      ],
    },
  },
  { rows: 'B.3 network', codes: { in: 'network', are: ['12002', '12007', '12029', '12030', '12044', '12175'] } },
  {
    rows: 'B.4',
    codes: {
      in: 'aadsts',
      are: spelled(
        'AADSTS',
        [
          '50034 50053 50055 50056 50057 50058 50072 50074 50076 50078 50079 50097 50126 50129 50131 50132 50133 50135 50144 50155 50158',
          '50173 50187 50196 53000 53001 53002 53003 53004 530032 530035 65001 70008 700082 70043 700003 80001 80002 80005 80007 80010',
          '80012 80013 80014 81004 81005 81006 81007 81009 81010 81011 81012 90002 130004 130005 130006 130007 130008 135011 500011',
        ].join(' '),
      ),
    },
  },
  {
    rows: 'B.5',
    codes: {
      in: 'broker',
      are: spelled(
        '0xcaa',
        [
          '10001 1000e 1002d 20001 20002 20003 20004 20005 20009 2000b 2000c 20064 30190 30191 30193 30194 30197 301f4 301f7 40001 50001',
          '50002 5001c 60002 60003 60004 60005 60006 60007 60008 70003 70004 70007 70008 7000a 7000d 70010 82ee2 82ee7 82efd 82efe 82eff 82f05 82f06 82f0c 82f0d 82f7d',
          '82f87 82f8f 82f94 90003 90004 90005 90006 90014 90017 90023 9002c 90013 90018 90019 9001a 9001b 9001c 9001d 9001e 9001f 90020',
          '90022 9002b 9002f 90032',
        ].join(' '),
      ),
    },
  },
  { rows: 'B.5 KB3196528', causes: ['token-broker-permissions'], steps: ['confirm-access-denied', 'repair-broker-key'] },
  { rows: 'B.5 KB3193683', causes: ['mfa-required-password-sign-in'], passages: ['guide.mfa.paragraphs.4'] },
  { rows: 'B.5 rebuilding the broker package folder', leftOut: 'a blog alone says so, and it deletes what holds a person’s sign-in' },
  { rows: 'B.6 80070259', codes: { in: 'sync', are: ['0x80070259'] }, causes: ['side-loaded-apps'] },
  { rows: 'B.6 80070533', codes: { in: 'sync', are: ['0x80070533'] }, causes: ['credentials-expired', 'rights-management-missing'] },
  { rows: 'B.6 CloudStore', events: ['event-CloudStore'] },
  {
    rows: 'B.7 channels',
    channels: [
      ...(['settingSync', 'settingSyncAzure', 'settingSyncDesktop', 'settingSyncOneDrive'] as const),
      ...(['cloudStore', 'userSettingsBackup', 'aad', 'registration'] as const),
    ],
  },
  {
    rows: 'B.7 AAD',
    events: [
      ...(['event-1006', 'event-1007', 'event-1018', 'event-1022', 'event-1024', 'event-1025', 'event-1144', 'event-1081'] as const),
      ...(['event-1082', 'event-1084', 'event-1085', 'event-1088', 'event-1089', 'event-1097', 'event-1098', 'event-1104'] as const),
      ...(['event-1157', 'event-1250'] as const),
    ],
  },
  {
    rows: 'B.7 SettingSync',
    events: [
      ...(['event-6065', 'event-SettingSync-6013', 'event-SettingSync-Azure-6013'] as const),
      ...(['event-5001', 'event-5002', 'event-6001'] as const),
    ],
  },
  {
    rows: 'B.7 User Device Registration',
    events: [
      ...(['event-100', 'event-110', 'event-200', 'event-220', 'event-221', 'event-239', 'event-300', 'event-304'] as const),
      ...(['event-305', 'event-306', 'event-307', 'event-308', 'event-309', 'event-324', 'event-330', 'event-331'] as const),
      ...(['event-332', 'event-333', 'event-334', 'event-335', 'event-336', 'event-344', 'event-354', 'event-369'] as const),
      ...(['event-370', 'event-388', 'event-420'] as const),
    ],
  },

  {
    rows: 'C.1 dates',
    passages: ['announced', 'both-places', 'moved', 'year-of-grace', 'after-the-year', 'renamed', 'on-by-default'].map(
      (id) => `changes.year.items.${id}`,
    ),
  },
  { rows: 'C.1 old path', passages: ['guide.management.paragraphs.5'], changes: ['portal-switch'] },
  { rows: 'C.1 Intune, CSP, Group Policy', passages: ['guide.management.paragraphs.1', 'guide.management.paragraphs.2'] },
  {
    rows: 'C.1 CSP path and builds',
    leftOut: 'Intune and Group Policy show the setting by its name; the builds are a third party’s reading',
  },
  { rows: 'C.1 registry value', causes: ['settings-url-empty'], passages: ['facts.windowsBackupPolicy.label'] },
  { rows: 'C.1 do not mix', causes: ['policy-set-twice'], passages: ['guide.management.paragraphs.2'] },
  { rows: 'C.1 end of the year', causes: ['management-moved'] },
  { rows: 'C.1 five other policies', causes: ['disabled-by-policy'], passages: ['facts.backupPolicies.label'] },
  { rows: 'C.1 licence', causes: ['licence-missing'], changes: ['licence'] },
  {
    rows: 'C.1 roles',
    leftOut: 'who may manage policies is the organisation’s own rule, and one of the roles is told by a third party only',
  },
  { rows: 'C.2 default, does it switch roaming on', passages: ['guide.management.paragraphs.4', 'changes.year.items.on-by-default'] },
  { rows: 'C.2 eligible', passages: ['changes.year.items.on-by-default'] },
  { rows: 'C.2 join state', causes: ['registered-only'] },
  { rows: 'C.2 backup builds', causes: ['windows-too-old'], passages: ['guide.requirements.items.1'] },
  { rows: 'C.2 rhythm, what is in it, difference to ESR', causes: ['backup-is-not-roaming'], steps: ['compare-backup-and-roaming'] },
  { rows: 'C.2 Conditional Access at restore', causes: ['conditional-access-blocks'], steps: ['allow-restore-service'] },
  { rows: 'C.2 restore in OOBE and at first sign-in', causes: ['restore-on-new-pc'], steps: ['check-restore-settings'] },
  { rows: 'C.2 not available', causes: ['cloud-not-covered'] },
  { rows: 'C.2 the person’s own switches', causes: ['sync-switched-off', 'roaming-not-enabled'], changes: ['grey-text'] },
  { rows: 'C.2 data', leftOut: 'where backup data is kept answers no question about what does not follow' },
  { rows: 'C.3 licence', changes: ['licence'] },
  { rows: 'C.3 Windows version', causes: ['windows-too-old'], changes: ['minimum-version'] },
  { rows: 'C.3 join', causes: ['registered-only', 'device-not-joined'] },
  { rows: 'C.3 sign-in', causes: ['different-account', 'restart-outstanding'] },
  { rows: 'C.3 policy', causes: ['roaming-not-enabled'], steps: ['check-backup-policy', 'check-assignment'] },
  { rows: 'C.4 settings page', causes: ['settings-page-renamed'], changes: ['settings-page'] },
  { rows: 'C.4 Windows Backup app', leftOut: 'how it behaves on work accounts is told by third parties of 2023 only' },
  { rows: 'C.4 leave and join', changes: ['unjoin-path'] },
  { rows: 'C.5', causes: ['setting-does-not-roam'], steps: ['try-country-or-region'], changes: ['taskbar-test'] },
  { rows: 'C.6 policies and registry', causes: ['disabled-by-policy'], steps: ['read-policy-key', 'change-policy'] },
  { rows: 'C.6 EnableWindowsBackup', passages: ['facts.windowsBackupPolicy.label'] },
  { rows: 'C.7 regions, retention, recovery', leftOut: 'says nothing about why a setting does not follow today' },
  { rows: 'C.7 encryption', changes: ['event-6065'] },
  { rows: 'C.8 which account', causes: ['different-account'] },
  { rows: 'C.8 personal and work settings, several tenants', causes: ['different-account'] },
  { rows: 'C.8 VDI', causes: ['virtual-desktop-unsupported'] },
  { rows: 'C.8 UE-V, reports for admins, excluding one app', leftOut: 'other products, or something that does not exist' },
  {
    rows: 'C.9',
    changes: [
      'minimum-version',
      'settings-page',
      'taskbar-test',
      'settings-url',
      'hello-name',
      'sync-logs',
      'what-to-tell',
      'switch-off-and-on',
    ],
  },
];
