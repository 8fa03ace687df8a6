import { isWorkAccount } from './catalogue';
import type { Field, Reading } from './reading';
import { isMasked } from './values';

/** The value of a field outside work accounts; null if printed empty, undefined if not printed. */
export function printedValue(fields: readonly Field[], wanted: string): string | null | undefined {
  for (const { name, section, value } of fields) if (name === wanted && !isWorkAccount(section)) return value;
  return undefined;
}

/** Whether any of the fields was printed outside work accounts, empty or not. */
export const isAnyPrinted = (fields: readonly Field[], names: readonly string[]): boolean =>
  names.some((name) => printedValue(fields, name) !== undefined);

/** SYSTEM, or the computer account, which ends with a dollar sign. */
export function isSystemAccount(account: string): boolean {
  const name = account.split(',', 1)[0]?.trim() ?? '';
  return /\\(?:SYSTEM|SYSTÈME)$/i.test(name) || name.endsWith('$');
}

/** The account that ran dsregcmd; the proxy test section names the account of its own task instead. */
export const executingAccount = (fields: readonly Field[]): string | undefined =>
  fields.find(({ name, section }) => name === 'Executing Account Name' && section !== 'URL Specific Proxy Config')?.value ?? undefined;

/** The readable value of a field; undefined if masked, empty or missing. */
export function shownValue(fields: readonly Field[], name: string): string | undefined {
  const value = printedValue(fields, name) ?? undefined;
  return value === undefined || isMasked(value) ? undefined : value;
}

/** Only YES and NO are answers. */
export const yesNo = (value: string | undefined): 'yes' | 'no' | undefined => (value === 'YES' ? 'yes' : value === 'NO' ? 'no' : undefined);

/** False if run as SYSTEM or remotely: then nothing in the output is known to be about the affected user. */
export const isOfPerson = ({ notes }: Reading): boolean => !notes.includes('ran-as-system') && !notes.includes('ran-remotely');
