import { isAnyPrinted, printedValue, shownValue, yesNo } from './fields';
import type { Field } from './reading';

/**
 * Printed only by a PC that is in a domain and not Microsoft Entra joined (dsregcmd page, 2025-06-27). An error code or phase is not among
 * them: people quote those on their own, and a joined PC has them too.
 */
const beforeJoinFields: readonly string[] = [
  'AD Connectivity Test',
  'AD Configuration Test',
  'DRS Discovery Test',
  'DRS Connectivity Test',
  'Kerberos Ticket Test',
  'Token acquisition Test',
  'Fallback to Sync-Join',
  'Fallback to Fed-Join',
  'Previous Registration',
  'Registration Type',
];

/** Printed only by a joined PC: device details and the diagnostics after a join (dsregcmd page, 2025-06-27). */
const afterJoinFields: readonly string[] = [
  'DeviceAuthStatus',
  'DeviceCertificateValidity',
  'KeySignTest',
  'AadRecoveryEnabled',
  'DisplayNameUpdated',
  'OsVersionUpdated',
  'HostNameUpdated',
];

/** Every PC prints whether it has a token, but only a joined one has it. */
const hasToken = (fields: readonly Field[]): boolean => shownValue(fields, 'AzureAdPrt') === 'YES';

const joinStateByLines = (fields: readonly Field[]): 'yes' | 'no' | undefined => {
  const isJoined = isAnyPrinted(fields, afterJoinFields) || hasToken(fields);
  const isBefore = isAnyPrinted(fields, beforeJoinFields);
  return isJoined === isBefore ? undefined : isJoined ? 'yes' : 'no';
};

/** The join state; a partial output can show it without the lines that state it. Lines that contradict each other prove nothing. */
export function joinState(fields: readonly Field[]): { readonly azureAdJoined?: string; readonly domainJoined?: string } {
  const byLines = joinStateByLines(fields);
  const azureAdJoined = stated(fields, 'AzureAdJoined', byLines);
  const domainJoined = stated(fields, 'DomainJoined', byLines === 'no' ? 'yes' : undefined);
  return { ...(azureAdJoined && { azureAdJoined }), ...(domainJoined && { domainJoined }) };
}

/** The value of a line, or what other lines prove if it was not pasted; a masked value is unknown. */
const stated = (fields: readonly Field[], name: string, otherwise: string | undefined): string | undefined =>
  printedValue(fields, name) === undefined ? otherwise : yesNo(shownValue(fields, name));

/** The lines that prove either fact in an output that does not state it. */
export function joinStateFields(fields: readonly Field[], fact: 'azureAdJoined' | 'domainJoined'): readonly string[] {
  if (joinStateByLines(fields) === 'no') return beforeJoinFields;
  if (fact === 'domainJoined') return [];
  return hasToken(fields) ? [...afterJoinFields, 'AzureAdPrt'] : afterJoinFields;
}
