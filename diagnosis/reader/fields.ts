import { isWorkAccount } from './catalogue';
import type { Field, Reading } from './reading';
import { isMasked } from './values';

/** The value of a field outside work accounts: null printed empty, undefined not printed. */
export function printedValue(fields: readonly Field[], wanted: string): string | null | undefined {
  for (const { name, section, value } of fields) if (name === wanted && !isWorkAccount(section)) return value;
  return undefined;
}

/** Whether one of some fields was printed outside work accounts, empty or not. */
export const isAnyPrinted = (fields: readonly Field[], names: readonly string[]): boolean =>
  names.some((name) => printedValue(fields, name) !== undefined);

/** SYSTEM and the account of the PC itself, which ends with a dollar sign. */
export function isSystemAccount(account: string): boolean {
  const name = account.split(',', 1)[0]?.trim() ?? '';
  return /\\(?:SYSTEM|SYSTÈME)$/i.test(name) || name.endsWith('$');
}

/** The account that ran the tool; the proxy test names the one of its own task. */
export const executingAccount = (fields: readonly Field[]): string | undefined =>
  fields.find(({ name, section }) => name === 'Executing Account Name' && section !== 'URL Specific Proxy Config')?.value ?? undefined;

/** The value of a field where it is shown; undefined where it is masked, empty or missing. */
export function shownValue(fields: readonly Field[], name: string): string | undefined {
  const value = printedValue(fields, name) ?? undefined;
  return value === undefined || isMasked(value) ? undefined : value;
}

/** YES and NO; anything else is no answer. */
export const yesNo = (value: string | undefined): 'yes' | 'no' | undefined => (value === 'YES' ? 'yes' : value === 'NO' ? 'no' : undefined);

/** What an output says of the person is unknown when it was run as SYSTEM or over a remote session. */
export const isOfPerson = ({ notes }: Reading): boolean => !notes.includes('ran-as-system') && !notes.includes('ran-remotely');
