import fc from 'fast-check';
import * as value from './printed-values';

export type Join = 'entra' | 'hybrid' | 'registered' | 'domain only' | 'not joined';

/** The five generations of the layout (domain-facts A.1). */
export type Layout = 1 | 2 | 3 | 4 | 5;

export type PrintedField = { readonly section: string; readonly name: string; readonly value: string | null };

export type Printed = { readonly layout: Layout; readonly fields: readonly PrintedField[] };

/** Name and possible values of a line; undefined if the line may be missing. */
type Row = readonly [name: string, value: fc.Arbitrary<string | null | undefined>];

type Rows = readonly (Row | false)[];

const always = (text: string) => fc.constant(text);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const service = (path: string) => value.guid.map((id) => `https://enterpriseregistration.windows.net/${path}/${id}/`);
const drs = always('urn:ms-drs:enterpriseregistration.windows.net');
const discovery = always('https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc');

const isJoined = (join: Join): boolean => join === 'entra' || join === 'hybrid';
const inDomain = (join: Join): boolean => join === 'hybrid' || join === 'domain only';

const cloudJoin = (join: Join): Rows => [
  ['AzureAdJoined', always(isJoined(join) ? 'YES' : 'NO')],
  ['EnterpriseJoined', always('NO')],
];

const domainJoin = (layout: Layout, join: Join): Rows => [
  ['DomainJoined', always(inDomain(join) ? 'YES' : 'NO')],
  inDomain(join) && ['DomainName', value.domain],
  layout >= 4 && ['Virtual Desktop', always('NOT SET')],
  layout >= 3 && ['Device Name', value.host],
];

const deviceDetails = (layout: Layout): Rows => [
  ['DeviceId', value.guid],
  ['Thumbprint', value.thumbprint],
  layout >= 3 && ['DeviceCertificateValidity', value.period],
  ['KeyContainerId', value.guid],
  ['KeyProvider', value.provider],
  ['TpmProtected', value.yesNo],
  layout === 1 && ['KeySignTest', value.executedKeyTest],
  layout >= 3 && ['DeviceAuthStatus', value.deviceAuth],
];

const tenantDetails = (layout: Layout): Rows => [
  ['TenantName', value.orEmpty(value.tenantName)],
  ['TenantId', value.guid],
  ['Idp', maybe(always('login.windows.net'))],
  ['AuthCodeUrl', value.tenantUrl.map((url) => `${url}/oauth2/authorize`)],
  ['AccessTokenUrl', value.tenantUrl.map((url) => `${url}/oauth2/token`)],
  ['MdmUrl', value.orEmpty(discovery)],
  ['MdmTouUrl', value.orEmpty(always('https://portal.manage.microsoft.com/TermsofUse.aspx'))],
  ['MdmComplianceUrl', value.orEmpty(always('https://portal.manage.microsoft.com/?portalAction=Compliance'))],
  ['SettingsUrl', value.orEmpty(value.settingsUrl)],
  ['JoinSrvVersion', always(layout === 1 ? '1.0' : '2.0')],
  ['JoinSrvUrl', always('https://enterpriseregistration.windows.net/EnrollmentServer/device/')],
  ['JoinSrvId', drs],
  ['KeySrvVersion', always('1.0')],
  ['KeySrvUrl', always('https://enterpriseregistration.windows.net/EnrollmentServer/key/')],
  ['KeySrvId', drs],
  layout >= 2 && ['WebAuthNSrvVersion', always('1.0')],
  layout >= 2 && ['WebAuthNSrvUrl', service('webauthn')],
  layout >= 2 && ['WebAuthNSrvId', drs],
  layout >= 2 && ['DeviceManagementSrvVer', always('1.0')],
  layout >= 2 && ['DeviceManagementSrvUrl', service('manage')],
  layout >= 2 && ['DeviceManagementSrvId', drs],
];

const userState = (layout: Layout, join: Join): Rows => [
  ['NgcSet', value.yesNo],
  ['NgcKeyId', maybe(value.guid.map((id) => `{${id.toUpperCase()}}`))],
  ['CanReset', maybe(fc.constantFrom('DestructiveOnly', 'DestructiveAndNonDestructive'))],
  ['WorkplaceJoined', always(join === 'registered' ? 'YES' : 'NO')],
  layout >= 4 && join === 'registered' && ['WorkAccountCount', always('1')],
  [
    'WamDefaultSet',
    isJoined(join) ? value.yesNo : fc.constantFrom('NO', 'ERROR', layout === 5 ? 'ERROR (0xd0020017)' : 'ERROR 0xd0020017'),
  ],
  isJoined(join) && ['WamDefaultAuthority', fc.constantFrom('organizations', 'consumers')],
  isJoined(join) && ['WamDefaultId', always('https://login.microsoft.com')],
  isJoined(join) && ['WamDefaultGUID', value.workProvider],
];

const failedAttempt: Rows = [
  ['RefreshPrtDiagnostics', always('PRESENT')],
  ['Previous Prt Attempt', value.time],
  ['Attempt Status', value.code],
  ['User Identity', always('anna@contoso.example')],
  ['Credential Type', fc.constantFrom('Password', 'NGC')],
  ['Correlation ID', value.guid],
  ['Endpoint URI', value.tenantUrl.map((url) => `${url}/oauth2/token/`)],
  ['HTTP Method', always('POST')],
  ['HTTP Error', always('0x0')],
  ['HTTP status', always('400')],
  ['Server Error Code', fc.constantFrom('invalid_grant', 'interaction_required')],
  ['Server Error Description', value.serverError],
];

const ssoState = (layout: Layout, join: Join, failed: boolean): Rows => [
  ['AzureAdPrt', always(isJoined(join) && !failed ? 'YES' : 'NO')],
  isJoined(join) && layout >= 2 && ['AzureAdPrtUpdateTime', value.time],
  isJoined(join) && layout >= 2 && ['AzureAdPrtExpiryTime', value.time],
  ['AzureAdPrtAuthority', isJoined(join) ? value.tenantUrl : always('NO')],
  ...(failed && layout >= 3 ? failedAttempt : []),
  ['EnterprisePrt', always('NO')],
  ['EnterprisePrtAuthority', value.orEmpty(always('NO'))],
  layout >= 4 && isJoined(join) && ['OnPremTgt', value.yesNo],
  layout >= 4 && isJoined(join) && ['CloudTgt', value.yesNo],
  layout >= 4 &&
    isJoined(join) && ['KerbTopLevelNames', always('.windows.net,.windows.net:1433,.windows.net:3342,.azure.net,.azure.net:1433')],
];

const workAccount = (layout: Layout): Rows => [
  ['WorkplaceDeviceId', value.guid],
  ['WorkplaceThumbprint', value.thumbprint],
  layout >= 3 && ['DeviceCertificateValidity', value.period],
  layout >= 2 && ['KeyContainerId', value.guid],
  layout >= 2 && ['KeyProvider', value.provider],
  layout >= 2 && ['TpmProtected', value.yesNo],
  ['WorkplaceIdp', maybe(always('login.windows.net'))],
  ['WorkplaceTenantId', value.guid],
  ['WorkplaceTenantName', value.tenantName],
  ['WorkplaceMdmUrl', value.orEmpty(discovery)],
  ['WorkplaceSettingsUrl', value.orEmpty(value.settingsUrl)],
  layout >= 2 && ['NgcSet', value.yesNo],
];

const beforeJoin = (layout: Layout): Rows => [
  ['Diagnostics Reference', always('www.microsoft.com/aadjerrors')],
  ['User Context', fc.constantFrom('UN-ELEVATED User', 'SYSTEM')],
  ['Client Time', value.time],
  ['AD Connectivity Test', value.testResult],
  ['AD Configuration Test', value.testResult],
  ['DRS Discovery Test', value.testResult],
  ['DRS Connectivity Test', value.testResult],
  layout === 5 && ['Kerberos Ticket Test', value.testResult],
  ['Token acquisition Test', value.testResult],
  ['Fallback to Sync-Join', always('ENABLED')],
  layout === 5 && ['Fallback to Fed-Join', always('ENABLED')],
  ['Previous Registration', value.time],
  ['Registration Type', maybe(always('sync'))],
  ['Error Phase', fc.constantFrom('discover', 'join')],
  ['Client ErrorCode', value.code],
  ['Server ErrorCode', maybe(always('DirectoryError'))],
  ['Server Message', maybe(value.registrationError)],
  ['Https Status', maybe(always('400'))],
  ['Request Id', maybe(value.guid)],
];

const afterJoin = (layout: Layout): Rows => [
  ['AadRecoveryEnabled', value.yesNo],
  layout >= 3 && ['Executing Account Name', value.account],
  ['KeySignTest', value.executedKeyTest],
  layout >= 3 && ['DisplayNameUpdated', fc.constantFrom('YES', 'Managed by MDM')],
  layout >= 3 && ['OsVersionUpdated', fc.constantFrom('YES', 'Managed by MDM')],
  layout >= 3 && ['HostNameUpdated', always('YES')],
  layout >= 3 && ['Last HostName Update', always('NONE')],
];

const currentProxy: Rows = [
  ['Auto Detect Settings', value.yesNo],
  ['Auto-Configuration URL', value.orEmpty(always('http://proxy.contoso.example:8080/wpad.dat'))],
  ['Proxy Server List', value.orEmpty(always('proxy.contoso.example:8080'))],
  ['Proxy Bypass List', value.orEmpty(always('<local>;*.contoso.example'))],
];

const helloCheck = (layout: Layout, join: Join): Rows => [
  layout >= 2 && ['IsDeviceJoined', value.yesNo],
  ['IsUserAzureAD', value.yesNo],
  ['PolicyEnabled', layout === 5 && !isJoined(join) ? always('UNKNOWN') : value.yesNo],
  layout >= 2 && ['PostLogonEnabled', value.yesNo],
  ['DeviceEligible', value.yesNo],
  ['SessionIsNotRemote', value.yesNo],
  layout === 1 ? ['X509CertRequired', always('NO')] : ['CertEnrollment', fc.constantFrom('none', 'enrollment authority')],
  layout >= 3 && isJoined(join) && [layout === 5 ? 'OnPremTGT' : 'CloudTGT', maybe(value.yesNo)],
  ['PreReqResult', fc.constantFrom('WillNotProvision', 'WillProvision')],
];

/** The first layout has only three sections, which include what later ones print separately. */
const firstLayout = (join: Join): [string, Rows][] => [
  ['Device State', [...cloudJoin(join), ...(isJoined(join) ? [...deviceDetails(1), ...tenantDetails(1)] : []), ...domainJoin(1, join)]],
  ['User State', [...userState(1, join), ...(join === 'registered' ? workAccount(1) : []), ...ssoState(1, join, false)]],
  ['Ngc Prerequisite Check', helloCheck(1, join)],
];

const laterLayout = (layout: Layout, join: Join, failed: boolean): [string, Rows][] => [
  ['Device State', [...cloudJoin(join), ...domainJoin(layout, join)]],
  ['Device Details', isJoined(join) ? deviceDetails(layout) : []],
  ['Tenant Details', isJoined(join) ? tenantDetails(layout) : []],
  ['User State', userState(layout, join)],
  ['SSO State', ssoState(layout, join, failed)],
  ['Work Account 1', join === 'registered' ? workAccount(layout) : []],
  ['Diagnostic Data', isJoined(join) ? afterJoin(layout) : join === 'domain only' ? beforeJoin(layout) : []],
  ['IE Proxy Config for Current User', layout >= 3 ? currentProxy : []],
  ['WinHttp Default Proxy Config', layout >= 3 ? [['Access Type', always('DIRECT')]] : []],
  ['Ngc Prerequisite Check', helloCheck(layout, join)],
];

function fieldsOf(sections: readonly [string, Rows][]): fc.Arbitrary<PrintedField[]> {
  const fields = sections.flatMap(([section, rows]) =>
    rows
      .filter((row): row is Row => row !== false)
      .map(([name, arbitrary]) => arbitrary.map((printed) => (printed === undefined ? [] : [{ section, name, value: printed }]))),
  );
  return fc.tuple(...fields).map((found) => found.flat());
}

type Pc = { readonly layout: Layout; readonly join: Join; readonly failed: boolean };

const sectionsOf = ({ layout, join, failed }: Pc): [string, Rows][] =>
  layout === 1 ? firstLayout(join) : laterLayout(layout, join, failed && isJoined(join));

/** People often copy only the first sections. */
const copiedUpTo = fc.constantFrom('Ngc Prerequisite Check', 'Ngc Prerequisite Check', 'SSO State', 'User State');

const upTo = (last: string, sections: [string, Rows][]): [string, Rows][] => {
  const index = sections.findIndex(([section]) => section === last);
  return index < 0 ? sections : sections.slice(0, index + 1);
};

/** What dsregcmd may print on a PC, by layout and kind of join (domain-facts A.1 and A.3). */
export const printed: fc.Arbitrary<Printed> = fc
  .record({
    layout: fc.constantFrom<Layout>(5, 5, 4, 3, 2, 1),
    join: fc.constantFrom<Join>('entra', 'entra', 'hybrid', 'hybrid', 'registered', 'domain only', 'not joined'),
    failed: fc.boolean(),
    last: copiedUpTo,
  })
  .chain(({ last, ...pc }) => fieldsOf(upTo(last, sectionsOf(pc))).map((fields) => ({ layout: pc.layout, fields })));
