import { anyCode, codesIn, errorCodeIn } from '../error-code';
import { isCodeId } from '../error-codes/tables';
import { type Line, placeOf } from './lines';
import type { SeenCode, SeenMessage } from './reading';

/** What could be a code at all; checked first, because hardly any line has one. */
const candidate = /(?<![\w.@\\/-])(?:AADSTS[ :#-]{0,2}\d{5,7}|0x[0-9a-f]{4,8}|[0-9a-f]{8}|-?\d{9,10}|[1-9]\d{4,6})(?![\w@\\/-]|\.\d)/gi;

/** A word before a number that makes it a code: `error 12007`, `foutcode: 80070533`, `HRESULT = …`. */
const named = /(?:error|code|fout|fehler|erreur|c[oó]digo|hresult|status|result)\w{0,8}[^\w\n]{0,6}$/i;

/** Words before a sign-in error that the sign-in log of Microsoft Entra prints without `AADSTS`: `Sign-in error code: 53003`. */
const signInNamed = /(?:(?:error|fout|fehler) ?code|code d.erreur|c[oó]digo de error)(?: \p{L}{2,12}){0,3}[^\p{L}\d\n]{0,4}$/iu;

const signInNumber = /^(?!12\d{3}$)\d{5,7}$/;

/** Written as only codes are: digits without a letter could be a date, a build or a telephone number. */
const isUnmistakable = (text: string): boolean => /^(?:AADSTS|0x[0-9a-f]{8}$|-\d)|^(?=.*[a-f])[0-9a-f]{8}$/i.test(text);

/** The codes on lines of ordinary text; next to a message of Windows a code needs no word that names it. */
export function looseCodes(lines: readonly Line[], messages: readonly SeenMessage[]): readonly SeenCode[] {
  const told = new Set(messages.map(({ line }) => line));
  return lines.flatMap((line) => codesOn(line.text, told.has(line.number)).map((code) => ({ code, ...placeOf(line) })));
}

function codesOn(text: string, isTold: boolean): string[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: matched, index }) => {
    const before = text.slice(Math.max(0, index - 48), index);
    if (signInNumber.test(matched)) return signInNamed.test(before) && isCodeId(`AADSTS${matched}`) ? [`AADSTS${matched}`] : [];
    const found = matched.replace(/(?<=^AADSTS)[ :#-]+/i, '');
    const isNamed = isTold || matched === text || named.test(before);
    const code = isNamed ? errorCodeIn(found) : isUnmistakable(found) ? codesIn(found)[0] : undefined;
    return code !== undefined && anyCode.test(code) ? [code] : [];
  });
}
