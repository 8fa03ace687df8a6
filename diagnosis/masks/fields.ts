import { fieldDefinition } from '../fields';
import { isShape } from '../fields/definition';
import { type catalogue, isWorkAccount, type Kind, knownField } from '../reader/catalogue';
import type { Field } from '../reader/reading';
import { address, host, service, suffixes } from './addresses';
import { codePattern, leading, type Mask, nothing, trailing, words } from './mask';
import { sentence } from './sentences';

const moment = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,7})?)?(?: UTC)?';
const time = leading(moment);
const version = leading('\\d{1,2}\\.\\d{1,2}');
const code = leading(codePattern);
const httpStatus = leading('[1-5]\\d\\d');

/** What each kind of field may show besides its listed values. Everything else is hidden. */
const byKind: Readonly<Record<Kind, Mask>> = {
  'yes-no': words('YES', 'NO', 'ERROR', 'UNKNOWN', 'NOT SET'),
  time,
  period: leading(`\\[ ?${moment} -- ${moment} ?\\]`),
  url: address,
  sentence,
  name: nothing,
  token: nothing,
  text: nothing,
  encoded: nothing,
};

type Catalogue = typeof catalogue;
type AnyName = { [S in keyof Catalogue]: keyof Catalogue[S] }[keyof Catalogue];

/** Exceptions: fields that may show more than their kind, or less. */
const byName: { readonly [N in AnyName]?: Mask } = {
  JoinSrvVersion: version,
  KeySrvVersion: version,
  WebAuthNSrvVersion: version,
  DeviceManagementSrvVer: version,
  DeviceManagementSrvVersion: version,
  JoinSrvId: service,
  KeySrvId: service,
  WebAuthNSrvId: service,
  DeviceManagementSrvId: service,
  Idp: host,
  WorkplaceIdp: host,
  // The same in every organisation: the providers for work accounts and for personal ones.
  WamDefaultGUID: words('{B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)', '{D7F9888F-E3FC-49B0-9EA6-A85B5F392A4F} (MicrosoftAccount)'),
  KerbTopLevelNames: suffixes,
  WorkAccountCount: leading('\\d{1,2}'),
  'Attempt Status': code,
  'HTTP Error': code,
  'Client ErrorCode': code,
  'HTTP status': httpStatus,
  'Https Status': httpStatus,
  'HTTP Method': words('GET', 'POST'),
  // Error codes from OAuth 2.0 (RFC 6749) and Microsoft Entra.
  'Server Error Code': words(
    'access_denied',
    'consent_required',
    'interaction_required',
    'invalid_client',
    'invalid_grant',
    'invalid_request',
    'invalid_resource',
    'invalid_scope',
    'login_required',
    'server_error',
    'temporarily_unavailable',
    'unauthorized_client',
    'unsupported_grant_type',
  ),
  'Server ErrorSubCode': words('DeviceNotFound', 'error_missing_device'),
  'Server Operation': words('DeviceJoin', 'DeviceRenew'),
  'Registration Type': words('sync', 'fallback_sync', 'fallback_fed'),
  'Last HostName Update': time,
  LogonCertTemplateReady: leading('(?:YES|NO|UNKNOWN)(?: \\( State(?:Ready|NoPolicy) \\))?'),
  'Diagnostics Reference': leading('(?:https:\\/\\/)?www\\.microsoft\\.com\\/aadjerrors'),
  // The host belongs to the organisation, and the path may be anything.
  'Auto-Configuration URL': nothing,
};

/** The listed values of a field; those in parentheses are matched at the end of a value. */
function listedIn(field: Pick<Field, 'section' | 'name'>): readonly Mask[] {
  const listed = Object.keys(fieldDefinition(field)?.values ?? {}).filter((key) => !isShape(key));
  const tails = listed.filter((key) => key.startsWith('('));
  const plain = listed.filter((key) => !key.startsWith('('));
  return [...(plain.length > 0 ? [words(...plain)] : []), ...(tails.length > 0 ? [trailing(tails)] : [])];
}

const maskCache = new Map<string, readonly Mask[]>();

/** What a field may show, in order of precedence; empty for unknown fields. */
export function masksOf({ section, name }: Pick<Field, 'section' | 'name'>): readonly Mask[] {
  const known = knownField(name, isWorkAccount(section) ? 'Work Account 1' : section);
  if (!known) return [];
  const key = `${known.section}.${known.name}`;
  const masks = maskCache.get(key) ?? [byName[known.name as AnyName] ?? byKind[known.kind], ...listedIn(known)];
  maskCache.set(key, masks);
  return masks;
}
