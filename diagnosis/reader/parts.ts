import { isAnyPrinted, printedValue } from './fields';
import type { Field } from './reading';

/** The parts of an output that decide, each with the fields that show it was pasted: any one of them. */
const parts = {
  'device-state': ['AzureAdJoined'],
  'device-details': ['DeviceId', 'Thumbprint', 'KeyProvider', 'DeviceAuthStatus'],
  'tenant-details': ['SettingsUrl', 'AzureAdSettingsUrl'],
  'user-state': ['WamDefaultSet'],
  'sso-state': ['AzureAdPrt'],
} as const;

export type Part = keyof typeof parts;

/** Windows prints these of a joined device only (dsregcmd page, 2025-06-27). */
const ofJoinedDevice: readonly Part[] = ['device-details', 'tenant-details'];

/** Takes the fields of an output; gives the parts that are missing in it: all that Windows prints whatever the state, and what it prints of a joined device. */
export function missingParts(fields: readonly Field[]): readonly Part[] {
  const isExpected = (part: Part) => !ofJoinedDevice.includes(part) || printedValue(fields, 'AzureAdJoined') !== 'NO';
  return (Object.keys(parts) as Part[]).filter((part) => isExpected(part) && !isAnyPrinted(fields, parts[part]));
}
