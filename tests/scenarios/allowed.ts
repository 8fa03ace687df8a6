import { entra, hybrid, logged } from './outputs';
import type { Scenario } from './scenario';

const broken = { allowed: 'broken' } as const;
const key = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Windows\\SettingSync';
const policy = (...values: string[]) => `${key}\n${values.map((value) => `    ${value}\n`).join('')}`;
const noUrl = hybrid({ SettingsUrl: '' });
const event6065 = logged(
  'Microsoft-Windows-SettingSync/Debug',
  6065,
  "80070533 This user can't sign in because this account is currently disabled",
);

export const allowed: readonly Scenario[] = [
  { name: 'a multi-user desktop', text: hybrid({ 'Virtual Desktop': 'YES' }), answers: { virtualDesktop: 'shared' }, first: null },
  {
    name: 'a shared desktop, by the person’s answer',
    text: noUrl.replace(/ *Virtual Desktop.*\n/, ''),
    answers: { virtualDesktop: 'shared' },
    first: 'virtual-desktop-unsupported',
    chain: broken,
  },
  { name: 'a government cloud', text: hybrid(), answers: { cloud: 'not-covered' }, first: 'cloud-not-covered' },
  {
    name: 'switched off by policy',
    text: `${noUrl}\n\n${policy('DisableSettingSync    REG_DWORD    0x2', 'DisableSettingSyncUserOverride    REG_DWORD    0x1')}`,
    first: 'disabled-by-policy',
    chain: broken,
  },
  {
    name: 'passwords kept from syncing',
    text: `${hybrid()}\n\n${policy('DisableCredentialsSettingSync    REG_DWORD    0x2')}`,
    first: 'disabled-by-policy',
    chain: { allowed: 'holds' },
  },
  {
    name: 'three values without effect',
    text: `${hybrid()}\n\n${policy('DisableDesktopThemeSettingSync    REG_DWORD    0x2', 'DisableAppSyncSettingSync    REG_DWORD    0x2', 'DisableStartLayoutSettingSync    REG_DWORD    0x2')}`,
    first: null,
  },
  {
    name: 'off by default, with the choice left to the person',
    text: `${hybrid()}\n\n${policy('DisableSettingSync    REG_DWORD    0x2', 'DisableSettingSyncUserOverride    REG_DWORD    0x0')}`,
    first: 'disabled-by-policy',
    chain: { allowed: 'holds' },
  },
  {
    name: 'a backup app that says “not supported”',
    text: hybrid(),
    answers: { settingsPage: 'not-supported' },
    first: 'roaming-not-enabled',
    chain: { allowed: 'holds' },
  },
  { name: 'set in two places', text: hybrid(), answers: { policyChannels: 'both' }, first: 'policy-set-twice' },
  { name: 'not in the group', text: noUrl, answers: { roamingAssigned: 'no' }, first: 'roaming-not-enabled', chain: broken },
  { name: 'no licence', text: entra({ SettingsUrl: '' }), answers: { licence: 'no' }, first: 'licence-missing', chain: broken },
  { name: 'not restarted', text: noUrl, answers: { restarted: 'no' }, first: 'restart-outstanding', chain: broken },
  {
    name: 'event 6065 with a current password',
    text: `${hybrid()}\n\n${event6065}`,
    answers: { credentials: 'current' },
    first: 'rights-management-missing',
  },
  { name: 'fine at home', text: hybrid(), answers: { otherNetwork: 'works' }, first: 'sync-service-blocked-here' },
  {
    name: 'still empty after the restart',
    text: hybrid({ SettingsUrl: '', DeviceAuthStatus: 'FAILED. Error: 0xd000023c' }),
    answers: { roamingEnabled: 'yes', roamingAssigned: 'yes', roamingManagedBy: 'old-controls' },
    tried: ['restart-and-sign-in'],
    first: 'device-authentication-unreachable',
    also: ['device-certificate-bad', 'management-moved'],
  },
  {
    name: 'still empty, without a device test',
    text: hybrid({ SettingsUrl: '' }).replace(/ *DeviceAuthStatus.*\n/, ''),
    answers: { roamingEnabled: 'yes', roamingAssigned: 'yes' },
    tried: ['restart-and-sign-in'],
    first: 'device-certificate-bad',
  },
  { name: 'no URL', text: noUrl, first: 'settings-url-empty', chain: broken },
  {
    name: 'no URL, and roaming is not offered',
    text: noUrl,
    answers: { roamingEnabled: 'no' },
    first: 'roaming-not-enabled',
    chain: broken,
  },
  { name: 'no URL under the backup policy', text: noUrl, answers: { roamingManagedBy: 'backup-policy' }, first: null },
  { name: 'the old switch', text: hybrid(), answers: { roamingManagedBy: 'old-controls' }, first: 'management-moved' },
];
