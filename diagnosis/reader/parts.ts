import { isAnyPrinted, printedValue } from './fields';
import type { Field } from './reading';

/** The decisive parts of an output; any one of its fields shows that a part was pasted. */
const parts = {
  'device-state': ['AzureAdJoined'],
  'device-details': ['DeviceId', 'Thumbprint', 'KeyProvider', 'DeviceAuthStatus'],
  'tenant-details': ['SettingsUrl', 'AzureAdSettingsUrl'],
  'user-state': ['WamDefaultSet'],
  'sso-state': ['AzureAdPrt'],
} as const;

export type Part = keyof typeof parts;

/** Printed only for a joined device (dsregcmd page, 2025-06-27). */
const joinedOnly: readonly Part[] = ['device-details', 'tenant-details'];

/** The parts missing from an output, leaving out those that this PC wouldn't print. */
export function missingParts(fields: readonly Field[]): readonly Part[] {
  const isExpected = (part: Part) => !joinedOnly.includes(part) || printedValue(fields, 'AzureAdJoined') !== 'NO';
  return (Object.keys(parts) as Part[]).filter((part) => isExpected(part) && !isAnyPrinted(fields, parts[part]));
}
