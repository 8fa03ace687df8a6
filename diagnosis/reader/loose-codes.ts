import { anyCode, codesIn, errorCodeIn } from '../error-code';
import { type Line, placeOf } from './lines';
import type { SeenCode } from './reading';

/** What could be a code at all; checked first, because hardly any line has one. */
const candidate = /(?<![\w.@\\/-])(?:AADSTS[ :#-]{0,2}\d{5,7}|0x[0-9a-f]{4,8}|[0-9a-f]{8}|-?\d{9,10}|12\d{3})(?![\w@\\/-]|\.\d)/gi;

/** A word before a number that makes it a code: `error 12007`, `foutcode: 80070533`, `HRESULT = …`. */
const named = /(?:error|code|fout|fehler|erreur|c[oó]digo|hresult|status|result)\w{0,8}[^\w\n]{0,6}$/i;

/** Written as only codes are: digits without a letter could be a date, a build or a telephone number. */
const isUnmistakable = (text: string): boolean => /^(?:AADSTS|0x[0-9a-f]{8}$|-\d)|^(?=.*[a-f])[0-9a-f]{8}$/i.test(text);

/** The codes on lines of ordinary text. */
export const looseCodes = (lines: readonly Line[]): readonly SeenCode[] =>
  lines.flatMap((line) => codesOn(line.text).map((code) => ({ code, ...placeOf(line) })));

function codesOn(text: string): string[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: matched, index }) => {
    const found = matched.replace(/(?<=^AADSTS)[ :#-]+/i, '');
    const isNamed = matched === text || named.test(text.slice(Math.max(0, index - 24), index));
    const code = isNamed ? errorCodeIn(found) : isUnmistakable(found) ? codesIn(found)[0] : undefined;
    return code !== undefined && anyCode.test(code) ? [code] : [];
  });
}
