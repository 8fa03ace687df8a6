import { anyCode } from './error-code';
import { definitionOf, type FactId } from './facts';

/** Values as dsregcmd prints them; for an empty one it prints nothing after the colon. */
const printedValues: Readonly<Record<string, string>> = {
  yes: 'YES',
  no: 'NO',
  error: 'ERROR',
  success: 'SUCCESS',
  passed: 'PASSED',
  failed: 'FAILED',
  pass: 'PASS',
  fail: 'FAIL',
  skipped: 'SKIPPED',
  'disabled-or-deleted': 'FAILED. Device is either disabled or deleted',
  empty: '',
};

/** A value of a field as dsregcmd prints it, or undefined if the value is our own word. */
export function printedValue(fact: FactId, value: string): string | undefined {
  if (definitionOf(fact).field === undefined) return undefined;
  return printedValues[value] ?? (anyCode.test(value) ? value : undefined);
}

/** The line that dsregcmd prints for a value, or undefined if the value is our own word. */
export function printedLine(fact: FactId, value: string): string | undefined {
  const printed = printedValue(fact, value);
  return printed === undefined ? undefined : `${definitionOf(fact).field} : ${printed}`.trimEnd();
}
