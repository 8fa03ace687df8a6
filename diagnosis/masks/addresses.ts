import { type Conceal, leading, literal, type Mask } from './mask';

/** Microsoft hosts that every organisation uses: they identify nobody. Sources: dsregcmd and hybrid join pages, public captures. */
const publicHosts = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'device.login.microsoftonline.com',
  'login.microsoft.com',
  'login.windows.net',
  'login.live.com',
  'login.chinacloudapi.cn',
  'sts.windows.net',
  'autologon.microsoftazuread-sso.com',
  'enterpriseregistration.windows.net',
  'enterpriseregistration.microsoftonline.us',
  'enterpriseregistration.partner.microsoftonline.cn',
  'enrollment.manage.microsoft.com',
  'enrollment.manage.microsoft.us',
  'enrollment.manage-beta.microsoft.com',
  'portal.manage.microsoft.com',
  'portal.manage.microsoft.us',
  'portal.manage-beta.microsoft.com',
  'syncservice.windows.net',
  'www.microsoft.com',
];

const isPublic = new Set(publicHosts);

/** One of these hosts, as a pattern source. */
const hostPattern = `(?:${publicHosts.map(literal).join('|')})`;

/** The scheme and one of these hosts, as a pattern source. */
export const originPattern = `https?:\\/\\/${hostPattern}`;

/** Path segments that are the same for every organisation. */
const isPart = new Set(
  [
    ['', 'aadjerrors', 'adfs', 'authorize', 'common', 'consumers', 'device', 'devicecode', 'discovery.svc', 'enrollmentserver', 'key'],
    ['ls', 'manage', 'mex', 'oauth2', 'organizations', 'saml2', 'services', 'termsofuse.aspx', 'token', 'trust', 'v2.0', 'webauthn'],
    ['2005', '13', 'certificatemixed', 'kerberosmixed', 'usernamemixed', 'windowstransport'],
  ].flat(),
);

const isQuery = new Set(['?portalaction=compliance']);

/** Shows only the hosts and path segments of a URL that are the same for everyone; hides the rest, and anything after it. */
export const address: Mask = (value, conceal) => {
  const [, scheme, host, path, query, rest] = /^(https?:\/\/)([^\s/?#]+)([^\s?#]*)(\S*)(.*)$/is.exec(value) ?? [];
  if (scheme === undefined || host === undefined || path === undefined || query === undefined || rest === undefined) return undefined;
  const parts = path.split('/').map((part) => shownOr(part, isPart, conceal));
  const shown = scheme + shownOr(host, isPublic, conceal) + parts.join('/') + (query && shownOr(query, isQuery, conceal));
  return rest.trim() === '' ? shown : `${shown} ${conceal(rest.trim())}`;
};

const shownOr = (text: string, known: ReadonlySet<string>, conceal: Conceal): string =>
  known.has(text.toLowerCase()) ? text : conceal(text);

/** A bare host name. */
export const host: Mask = leading(hostPattern);

/** A service name: `urn:ms-drs:enterpriseregistration.windows.net`. */
export const service: Mask = leading(`urn:ms-drs:${hostPattern}`);

const suffix = '\\.(?:windows|azure|microsoftonline|microsoft)\\.(?:net|com|us|cn)(?::(?:1433|3342))?';

/** DNS suffixes for which a PC requests Kerberos tickets from the cloud. */
export const suffixes: Mask = leading(`${suffix}(?:,${suffix})*`);
