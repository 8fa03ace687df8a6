import { anyCode, codesIn } from '../error-code';
import type { Reading, SeenCode } from './reading';

/** Every code of an acceptable family in a reading, in text order; each code once. */
export function codesOfReading({ fields, events, joinLog, codes }: Reading): readonly SeenCode[] {
  const found = [
    ...fields.flatMap(({ value, line }) => codesIn(value ?? '').map((code) => ({ code, line }))),
    ...events.flatMap(({ codes: logged, line }) => logged.map((code) => ({ code, line }))),
    ...joinLog.flatMap(({ code, line }) => (code === undefined ? [] : [{ code, line }])),
    ...codes,
  ].filter(({ code }) => anyCode.test(code));
  const first = new Map<string, SeenCode>();
  for (const one of found.toSorted((a, b) => a.line - b.line)) if (!first.has(one.code)) first.set(one.code, one);
  return [...first.values()];
}
