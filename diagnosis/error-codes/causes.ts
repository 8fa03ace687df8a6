import { type CauseId, causeIds, causeOf } from '../causes';
import type { Condition } from '../condition';
import { errorCodeIn } from '../error-code';
import { codeRow, isCodeId } from './tables';

/** The causes for a code, in chain order: by their conditions, and those named in its row. */
export function causesOfCode(code: string): readonly CauseId[] {
  const spelled = errorCodeIn(code) ?? code;
  const named = isCodeId(code) ? (codeRow(code).causes ?? []) : [];
  return causeIds.filter((id) => named.includes(id) || restsOn(causeOf(id).condition, spelled));
}

function restsOn(condition: Condition, code: string): boolean {
  if ('all' in condition) return condition.all.some((part) => restsOn(part, code));
  if ('any' in condition) return condition.any.some((part) => restsOn(part, code));
  if ('starts' in condition) return condition.starts.some((start) => code.startsWith(start));
  if (!('is' in condition)) return false;
  const values: readonly string[] = typeof condition.is === 'string' ? [condition.is] : condition.is;
  return values.includes(code);
}
