import { anyCode } from './error-code';
import { definitionOf, type FactId } from './facts';

/** Values as dsregcmd prints them; nothing stands behind the colon of an empty one. */
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

/** Takes a fact and its value; gives the line that dsregcmd prints for it, or undefined where the value is a word of ours. */
export function printedLine(fact: FactId, value: string): string | undefined {
  const { field } = definitionOf(fact);
  const printed = printedValues[value] ?? (anyCode.test(value) ? value : undefined);
  return field === undefined || printed === undefined ? undefined : `${field} : ${printed}`.trimEnd();
}
