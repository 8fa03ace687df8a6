import { deviceGoneCodes } from '../code-groups';
import { errorCodeIn, hasNetworkError } from '../error-code';
import { isAnyPrinted, printedValue, shownValue, yesNo } from './fields';
import type { PartialFacts } from './partial-facts';
import type { Field } from './reading';
import { isAddress, isMasked } from './values';

/** Printed only by a PC that is in a domain and not Microsoft Entra joined (dsregcmd page, 2025-06-27). */
export const beforeJoinFields: readonly string[] = [
  'AD Connectivity Test',
  'AD Configuration Test',
  'DRS Discovery Test',
  'DRS Connectivity Test',
  'Error Phase',
  'Client ErrorCode',
];

/** Facts about the device, valid whoever ran dsregcmd. */
export function deviceFacts(fields: readonly Field[]): PartialFacts {
  const isBeforeJoin = isAnyPrinted(fields, beforeJoinFields);
  const beforeJoin = (value: string) => (isBeforeJoin ? value : undefined);
  return {
    azureAdJoined: yesNo(shownValue(fields, 'AzureAdJoined')) ?? beforeJoin('no'),
    enterpriseJoined: yesNo(shownValue(fields, 'EnterpriseJoined')),
    domainJoined: yesNo(shownValue(fields, 'DomainJoined')) ?? beforeJoin('yes'),
    deviceAuthStatus: deviceAuthStatus(shownValue(fields, 'DeviceAuthStatus') ?? ''),
    deviceAuthError: errorCodeIn(shownValue(fields, 'DeviceAuthStatus') ?? ''),
    keySignTest: /^(PASSED|FAILED)\b/i.exec(shownValue(fields, 'KeySignTest') ?? '')?.[1]?.toLowerCase(),
    aadRecoveryEnabled: yesNo(shownValue(fields, 'AadRecoveryEnabled')),
    virtualDesktop: virtualDesktop(fields),
    remoteSession: shownValue(fields, 'SessionIsNotRemote') === 'NO' ? 'yes' : undefined,
    proxies: proxies(fields),
    settingsUrl: settingsUrl(fields),
  };
}

/** Filled only if it is an address; a masked value counts as filled, because nobody hides an empty one. */
function settingsUrl(fields: readonly Field[]): string | undefined {
  const value = ['SettingsUrl', 'AzureAdSettingsUrl'].map((name) => printedValue(fields, name)).find((printed) => printed !== undefined);
  if (value === undefined || value === null) return value === null ? 'empty' : undefined;
  const isHidden = isMasked(value) && !/^[-_.\u2026 ]+$/.test(value);
  return isHidden || isAddress(value) ? 'filled' : undefined;
}

function deviceAuthStatus(text: string): string | undefined {
  if (/^SUCCESS\b/i.test(text)) return 'success';
  if (!/^FAILED\b/i.test(text)) return undefined;
  if (/disabled or deleted/i.test(text) || deviceGoneCodes.some((code) => text.includes(code))) return 'disabled-or-deleted';
  return hasNetworkError(text) ? 'unreachable' : 'failed';
}

/** A virtual desktop says in further lines whether it is shared; wrong metadata (INVALID) proves nothing. */
function virtualDesktop(fields: readonly Field[]): string | undefined {
  const printed = shownValue(fields, 'Virtual Desktop') ?? '';
  if (/^NOT SET$/i.test(printed)) return 'none';
  if (!/^YES\b/i.test(printed)) return undefined;
  const mode = fields.find(({ name }) => /user ?mode/i.test(name))?.value ?? '';
  return /multi/i.test(mode) ? 'shared' : /single/i.test(mode) ? 'one-person' : 'unknown-kind';
}

/** Detects different proxies for user and system: the user's programs work while the system's fail. */
function proxies(fields: readonly Field[]): string | undefined {
  const system = fields.find(({ name, section }) => name === 'Access Type' && section === 'WinHttp Default Proxy Config')?.value;
  const person = fields.filter(({ section }) => section === 'IE Proxy Config for Current User');
  if (!system || person.length === 0) return undefined;
  const isSet = person.some(({ name, value }) => /^(?:Proxy Server List|Auto-Configuration URL)$/.test(name) && value !== null);
  return isSet === (system.toUpperCase() !== 'DIRECT') ? undefined : 'different';
}
