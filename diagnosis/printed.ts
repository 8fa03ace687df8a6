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
  empty: '',
};

/** The line dsregcmd prints for a value, or undefined if the value is our own word. */
export function printedLine(fact: FactId, value: string): string | undefined {
  const { field } = definitionOf(fact);
  const printed = printedValues[value] ?? (anyCode.test(value) ? value : undefined);
  return field === undefined || printed === undefined ? undefined : `${field} : ${printed}`.trimEnd();
}
