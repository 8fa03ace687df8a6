/**
 * What a value looks like:
 * - `yes-no`: YES or NO, or ERROR and UNKNOWN if dsregcmd couldn't tell;
 * - `token`: no spaces; `name`: a proper name, never read as yes or no;
 * - `url`: an address (or NO); `encoded`: one long base64 word;
 * - `time`: a moment; `period`: two moments in brackets;
 * - `text`: a few words; `sentence`: words that may wrap over several lines.
 */
export type Kind = 'yes-no' | 'token' | 'name' | 'url' | 'encoded' | 'time' | 'period' | 'text' | 'sentence';

const key = { KeyContainerId: 'token', KeyProvider: 'text', TpmProtected: 'yes-no' } as const;

const proxy = {
  'Auto Detect Settings': 'yes-no',
  'Auto-Configuration URL': 'url',
  'Proxy Server List': 'text',
  'Proxy Bypass List': 'text',
} as const;

/**
 * Fields by the section in which current Windows prints them, in its order and spelling. Source: Microsoft's dsregcmd page (2025-06-27)
 * and public captures from 2017 to 2026.
 * A name that occurs in several sections belongs to the first. `Work Account 1` represents every work account.
 */
export const catalogue = {
  'Device State': {
    AzureAdJoined: 'yes-no',
    EnterpriseJoined: 'yes-no',
    DomainJoined: 'yes-no',
    DomainName: 'name',
    'Virtual Desktop': 'text',
    'Device Name': 'name',
  },
  'Device Details': {
    DeviceId: 'token',
    Thumbprint: 'token',
    DeviceCertificateValidity: 'period',
    ...key,
    DeviceAuthStatus: 'text',
  },
  'Tenant Details': {
    TenantName: 'name',
    TenantId: 'token',
    Idp: 'token',
    AuthCodeUrl: 'url',
    AccessTokenUrl: 'url',
    MdmUrl: 'url',
    MdmTouUrl: 'url',
    MdmComplianceUrl: 'url',
    dmComplianceUrl: 'url',
    SettingsUrl: 'encoded',
    AzureAdSettingsUrl: 'encoded',
    JoinSrvVersion: 'token',
    JoinSrvUrl: 'url',
    JoinSrvId: 'token',
    KeySrvVersion: 'token',
    KeySrvUrl: 'url',
    KeySrvId: 'token',
    WebAuthNSrvVersion: 'token',
    WebAuthNSrvUrl: 'url',
    WebAuthNSrvId: 'token',
    DeviceManagementSrvVer: 'token',
    DeviceManagementSrvVersion: 'token',
    DeviceManagementSrvUrl: 'url',
    DeviceManagementSrvId: 'token',
  },
  'User State': {
    NgcSet: 'yes-no',
    NgcKeyId: 'token',
    CanReset: 'token',
    WorkplaceJoined: 'yes-no',
    WorkAccountCount: 'token',
    WamDefaultSet: 'yes-no',
    WamDefaultAuthority: 'token',
    WamDefaultId: 'url',
    WamDefaultGUID: 'text',
  },
  'SSO State': {
    AzureAdPrt: 'yes-no',
    AzureAdPrtUpdateTime: 'time',
    AzureAdPrtExpiryTime: 'time',
    AzureAdPrtAuthority: 'url',
    AcquirePrtDiagnostics: 'token',
    RefreshPrtDiagnostics: 'token',
    'Previous Prt Attempt': 'time',
    'Attempt Status': 'token',
    'User Identity': 'token',
    'Credential Type': 'text',
    'Correlation ID': 'token',
    'Endpoint URI': 'url',
    'HTTP Method': 'token',
    'HTTP Error': 'token',
    'HTTP status': 'token',
    'Server Error Code': 'token',
    'Server Error Description': 'sentence',
    EnterprisePrt: 'yes-no',
    EnterprisePrtUpdateTime: 'time',
    EnterprisePrtExpiryTime: 'time',
    EnterprisePrtAuthority: 'url',
    OnPremTgt: 'yes-no',
    CloudTgt: 'yes-no',
    KerbTopLevelNames: 'token',
  },
  'Work Account 1': {
    WorkplaceDeviceId: 'token',
    WorkplaceThumbprint: 'token',
    DeviceCertificateValidity: 'period',
    ...key,
    WorkplaceIdp: 'token',
    WorkplaceTenantId: 'token',
    WorkplaceTenantName: 'name',
    WorkplaceMdmUrl: 'url',
    WorkplaceSettingsUrl: 'encoded',
    NgcSet: 'yes-no',
  },
  'Diagnostic Data': {
    'Diagnostics Reference': 'url',
    'User Context': 'text',
    'Client Time': 'time',
    'AD Connectivity Test': 'text',
    'AD Configuration Test': 'text',
    'DRS Discovery Test': 'text',
    'DRS Connectivity Test': 'text',
    'Kerberos Ticket Test': 'text',
    'Token acquisition Test': 'text',
    'Fallback to Sync-Join': 'token',
    'Fallback to Fed-Join': 'token',
    'Previous Registration': 'time',
    'Registration Type': 'token',
    'Error Phase': 'token',
    'Client ErrorCode': 'token',
    'Server ErrorCode': 'token',
    'Server ErrorSubCode': 'token',
    'Server Operation': 'token',
    'Server Message': 'sentence',
    'Https Status': 'token',
    'Request Id': 'token',
    AadRecoveryEnabled: 'yes-no',
    'Executing Account Name': 'text',
    KeySignTest: 'text',
    DisplayNameUpdated: 'text',
    OsVersionUpdated: 'text',
    HostNameUpdated: 'text',
    'Last HostName Update': 'text',
  },
  'IE Proxy Config for Current User': proxy,
  'IE Proxy Config for System Account': proxy,
  'URL Specific Proxy Config': { 'Auto Detect PAC Status': 'sentence', 'Executing Account Name': 'text' },
  'WinHttp Default Proxy Config': { 'Access Type': 'text', 'Proxy Server List': 'text', 'Proxy Bypass List': 'text' },
  'Ngc Prerequisite Check': {
    NgcPreReq: 'text',
    IsDeviceJoined: 'yes-no',
    IsUserAzureAD: 'yes-no',
    PolicyEnabled: 'yes-no',
    PostLogonEnabled: 'yes-no',
    DeviceEligible: 'yes-no',
    SessionIsNotRemote: 'yes-no',
    CertEnrollment: 'text',
    AdfsRefreshToken: 'yes-no',
    AdfsRaIsReady: 'yes-no',
    LogonCertTemplateReady: 'text',
    CloudTGT: 'yes-no',
    OnPremTGT: 'yes-no',
    ScepReady: 'yes-no',
    X509CertRequired: 'yes-no',
    AadRecoveryNeeded: 'yes-no',
    PreReqResult: 'token',
  },
} as const satisfies Record<string, Record<string, Kind>>;

export type SectionName = keyof typeof catalogue;

export type FieldName<S extends SectionName> = keyof (typeof catalogue)[S] & string;

/** A field and its home section; `inAccount`: work accounts print it too. */
export type KnownField = { readonly name: string; readonly kind: Kind; readonly section: SectionName; readonly inAccount: boolean };

export const sectionNames = Object.keys(catalogue) as SectionName[];

const known = sectionNames.flatMap((section) =>
  Object.entries(catalogue[section]).map(
    ([name, kind]): KnownField => ({ name, kind, section, inAccount: Object.hasOwn(catalogue['Work Account 1'], name) }),
  ),
);

/** By lower-case name. */
const byKey = new Map<string, KnownField[]>();
for (const field of known) byKey.set(field.name.toLowerCase(), [...(byKey.get(field.name.toLowerCase()) ?? []), field]);

/** By exact name, the usual case; a name in several sections maps to the first. */
const printed = new Map(known.toReversed().map((field) => [field.name, field]));

export const isWorkAccount = (section: string): boolean => section.startsWith('Work Account ');

/**
 * Looks up a field by name in any case, and by section if given. Some names differ only in case (`CloudTgt`, `CloudTGT`): the section
 * decides between them, or else the spelling.
 */
export function knownField(name: string, section?: string): KnownField | undefined {
  const spelled = printed.get(name);
  if (spelled && (section === undefined || section === spelled.section)) return spelled;
  const found = byKey.get(name.toLowerCase());
  return found?.find((field) => field.section === section) ?? spelled ?? found?.[0];
}

/** Whether no other section prints a field of this name; names that differ only in case count as the same. */
export const isOnlyInOneSection = ({ name }: KnownField): boolean => byKey.get(name.toLowerCase())?.length === 1;

export const knownNames: readonly string[] = [...new Set(known.map(({ name }) => name))];

/** Names as alternatives of an expression, longest first, so that none hides a longer one. */
export const alternativesOf = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length).join('|');

/** Whether this is the last field that the section prints. */
export const isLastOfSection = (name: string, section: string): boolean =>
  known.findLast((field) => field.section === section)?.name === name;
