import { deviceCertificateCodes, deviceGoneCodes } from '../code-groups';
import { codesIn, errorCodeIn, hasNetworkError } from '../error-code';
import { printedValue, shownValue, yesNo } from './fields';
import { joinState } from './join-state';
import type { PartialFacts } from './partial-facts';
import type { Field } from './reading';
import { isAddress } from './values';

/** Facts about the device, valid whoever ran dsregcmd. */
export function deviceFacts(fields: readonly Field[]): PartialFacts {
  return {
    ...joinState(fields),
    enterpriseJoined: yesNo(shownValue(fields, 'EnterpriseJoined')),
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

/** Filled only if it is an address, even if part of it is masked. */
function settingsUrl(fields: readonly Field[]): string | undefined {
  const value = ['SettingsUrl', 'AzureAdSettingsUrl'].map((name) => printedValue(fields, name)).find((printed) => printed !== undefined);
  if (value === undefined || value === null) return value === null ? 'empty' : undefined;
  return isAddress(value) ? 'filled' : undefined;
}

function deviceAuthStatus(text: string): string | undefined {
  if (/^SUCCESS\b/i.test(text)) return 'success';
  if (!/^FAILED\b/i.test(text)) return undefined;
  if (/disabled or deleted/i.test(text) || deviceGoneCodes.some((code) => text.includes(code))) return 'disabled-or-deleted';
  return couldNotRun(text) ? 'unreachable' : 'failed';
}

/** Bare `FAILED. ERROR`, or a code of the network, a proxy or HTTP: the test, run as SYSTEM, got no verdict (dsregcmd page, 2025-06-27). */
function couldNotRun(text: string): boolean {
  const codes = codesIn(text);
  if (/^FAILED\.? *ERROR[.:]?$/i.test(text)) return true;
  if (codes.some((code) => deviceCertificateCodes.includes(code))) return false;
  return hasNetworkError(text) || codes.some((code) => /^0x(?:80072[ef]|8019)/.test(code));
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
