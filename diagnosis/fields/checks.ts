import type { FieldsOf } from './definition';
import { lists } from './values';

const join = { on: 'before-join', link: 'joined' } as const;
const undocumented = { on: 'before-join', since: 'builds-2026', weight: 'none' } as const;
const updated = {
  on: 'joined',
  since: 'windows-10-21h1',
  weight: 'none',
  values: { YES: 'neutral', 'Managed by MDM': 'neutral' },
} as const;
const proxy = {
  'Auto Detect Settings': { weight: 'some', values: lists.yesNo },
  'Auto-Configuration URL': { weight: 'some' },
  'Proxy Server List': { weight: 'some' },
  'Proxy Bypass List': { weight: 'some' },
} as const;
const hello = { weight: 'none', values: lists.yesNoUnknown } as const;

/** Fields about dsregcmd's tests and the network. Source: Microsoft's dsregcmd and hybrid join pages, public captures. */
export const checks = {
  'Diagnostic Data': {
    'Diagnostics Reference': { on: 'before-join', weight: 'none' },
    'User Context': {
      on: 'before-join',
      weight: 'some',
      values: { 'UN-ELEVATED User': 'good', 'ELEVATED User': 'neutral', SYSTEM: 'neutral' },
    },
    'Client Time': { on: 'before-join', weight: 'some' },
    'AD Connectivity Test': { ...join, weight: 'much', values: lists.test },
    'AD Configuration Test': { ...join, weight: 'much', values: lists.test },
    'DRS Discovery Test': { ...join, weight: 'much', values: lists.test },
    'DRS Connectivity Test': { ...join, weight: 'much', values: lists.test },
    'Kerberos Ticket Test': { ...undocumented, values: { PASS: 'neutral', FAIL: 'neutral', SKIPPED: 'neutral' } },
    'Token acquisition Test': { ...join, weight: 'much', values: lists.test },
    'Fallback to Sync-Join': { ...join, weight: 'some', values: { ENABLED: 'neutral', DISABLED: 'neutral' } },
    'Fallback to Fed-Join': { ...undocumented, values: { ENABLED: 'neutral', DISABLED: 'neutral' } },
    'Previous Registration': { ...join, weight: 'some' },
    'Registration Type': { ...join, weight: 'some' },
    'Error Phase': { ...join, weight: 'much', values: { 'pre-check': 'bad', discover: 'bad', auth: 'bad', join: 'bad' } },
    'Client ErrorCode': { ...join, weight: 'much' },
    'Server ErrorCode': { ...join, weight: 'some', values: { DirectoryError: 'bad', AuthenticationError: 'bad' } },
    'Server ErrorSubCode': { ...join, weight: 'some', values: { error_missing_device: 'bad' } },
    'Server Operation': { ...join, weight: 'some', values: { DeviceRenew: 'neutral' } },
    'Server Message': { ...join, weight: 'some' },
    'Https Status': { ...join, weight: 'some' },
    'Request Id': { ...join, weight: 'none' },
    AadRecoveryEnabled: { on: 'joined', link: 'trusted', weight: 'much', values: { NO: 'good', YES: 'bad' } },
    'Executing Account Name': { since: 'windows-10-21h1', weight: 'much' },
    KeySignTest: {
      on: 'joined',
      link: 'trusted',
      weight: 'much',
      values: { PASSED: 'good', FAILED: 'bad', 'MUST Run elevated to test': 'neutral' },
    },
    DisplayNameUpdated: updated,
    OsVersionUpdated: updated,
    HostNameUpdated: { ...updated, values: { YES: 'neutral' } },
    'Last HostName Update': { ...updated, values: { NONE: 'neutral', other: 'neutral' } },
  },
  'IE Proxy Config for Current User': proxy,
  'IE Proxy Config for System Account': proxy,
  'URL Specific Proxy Config': { 'Auto Detect PAC Status': { weight: 'some' }, 'Executing Account Name': { weight: 'none' } },
  'WinHttp Default Proxy Config': {
    'Access Type': { weight: 'some', values: { DIRECT: 'neutral', other: 'neutral' } },
    'Proxy Server List': { weight: 'some' },
    'Proxy Bypass List': { weight: 'some' },
  },
  'Ngc Prerequisite Check': {
    NgcPreReq: { weight: 'none', values: { ERROR: 'neutral' } },
    IsDeviceJoined: hello,
    IsUserAzureAD: { weight: 'some', values: { YES: 'good', NO: 'neutral', UNKNOWN: 'neutral' } },
    PolicyEnabled: hello,
    PostLogonEnabled: hello,
    DeviceEligible: hello,
    SessionIsNotRemote: { weight: 'some', values: lists.yesNoUnknown },
    CertEnrollment: {
      weight: 'none',
      values: { 'enrollment authority': 'neutral', 'mobile device management': 'neutral', none: 'neutral' },
    },
    AdfsRefreshToken: { weight: 'none', values: lists.yesNo },
    AdfsRaIsReady: { weight: 'none', values: lists.yesNo },
    LogonCertTemplateReady: { weight: 'none', values: lists.yesNo },
    CloudTGT: { since: 'windows-10-21h1', weight: 'none', values: lists.yesNo },
    OnPremTGT: { weight: 'none', values: lists.yesNo },
    ScepReady: { weight: 'none' },
    X509CertRequired: { weight: 'none' },
    AadRecoveryNeeded: { link: 'trusted', weight: 'some', values: { NO: 'good', YES: 'bad' } },
    PreReqResult: { weight: 'none', values: { WillProvision: 'neutral', WillNotProvision: 'neutral' } },
  },
} as const satisfies FieldsOf<
  | 'Diagnostic Data'
  | 'IE Proxy Config for Current User'
  | 'IE Proxy Config for System Account'
  | 'URL Specific Proxy Config'
  | 'WinHttp Default Proxy Config'
  | 'Ngc Prerequisite Check'
>;
