/**
 * Error codes as facts hold them: lower-case hex (`0xcaa5001c`), or `AADSTS` and its number. Only codes of families that Windows
 * and Microsoft Entra use can enter a fact; what each code means stands in `error-codes/`.
 */

const unsigned = (value: number): string => `0x${(value >>> 0).toString(16).padStart(8, '0')}`;

/** Takes a 32-bit code; gives it as we write codes. NTSTATUS codes printed as 0xd… have bit 28 set in addition. */
export const spelled = (value: number): string => unsigned(value >>> 24 === 0xd0 ? value & ~0x10000000 : value);

/** Takes a code in our spelling; gives how else it is printed: hex as a signed decimal, a short number as hex. */
export function otherSpelling(code: string): string | undefined {
  if (code.startsWith('0x')) return String(Number.parseInt(code, 16) | 0);
  return /^\d+$/.test(code) ? `0x${Number(code).toString(16)}` : undefined;
}

/** The eight digits of a code of the families that Windows and Microsoft Entra use, as a pattern. */
const familyDigits = '(?:8007|801c|8009|8028|8029|c000|c004|d000|caa[0-9a-f])[0-9a-f]{4}';

/** A hex code of a known family, or one of the two of no such family that the tables explain, as a fact holds it. */
export const hexCode = new RegExp(`^0x(?:${familyDigits}|c00cee4f|800484c1)$`);

/** An Entra sign-in error, as a fact holds it. */
export const aadstsCode = /^AADSTS[1-9]\d{4,6}$/;

/** Either of the two. */
export const anyCode = new RegExp(`${hexCode.source}|${aadstsCode.source}`);

const code = new RegExp(
  `AADSTS[1-9]\\d{4,6}(?!\\d)|(?<![\\w-])(?:0x[0-9a-f]{8}(?![\\w-])|${familyDigits}(?![\\w-])|-\\d{9,10}(?![\\w.]))`,
  'gi',
);

/**
 * Takes an error text; gives its codes in its order, each once: hex as `0xc000005f`, and `AADSTS` numbers.
 * Bare eight digits count where they are of a family of error codes and no part of a GUID, signed decimals likewise.
 */
export function codesIn(text: string): string[] {
  const codes = (text.match(code) ?? []).map((found) => {
    if (/^a/i.test(found)) return found.toUpperCase();
    if (found.startsWith('-')) return Number(found) < -0x80000000 ? '' : spelled(Number(found));
    return spelled(Number.parseInt(found.replace(/^0x/i, ''), 16));
  });
  return [...new Set(codes)].filter((found) => found !== '');
}

/** WinHTTP and WinINET errors of the network, and their NTSTATUS kin. */
export const networkErrors = [12002, 12007, 12029, 12030, 12031, 12044, 12157, 12175];
export const networkStatuses = ['0xc000023c', '0xc00000be', '0xc00000c4'];

/** Takes an error text; says whether it names a network error in any notation: 12007, 0x2ee7, 0x80072ee7, 0xcaa82ee7. */
export function hasNetworkError(text: string): boolean {
  const short = [...text.matchAll(/(?<![\w-])(?:0x([0-9a-f]{4})|(12\d{3}))(?![\w-])/gi)].map(([, hex, decimal]) =>
    hex ? Number.parseInt(hex, 16) : Number(decimal),
  );
  const long = codesIn(text)
    .filter((found) => /^0x(?:8007|caa8)/.test(found))
    .map((found) => Number.parseInt(found.slice(-4), 16));
  return (
    [...short, ...long].some((value) => networkErrors.includes(value)) || codesIn(text).some((found) => networkStatuses.includes(found))
  );
}

/** Takes an error field; gives its first code in our spelling, a bare network error (`12007`, `0x2ee7`) as its HRESULT. */
export function errorCodeIn(text: string): string | undefined {
  const [code] = codesIn(text);
  if (code) return code;
  const [, hex, decimal] = /(?<![\w-])(?:0x([0-9a-f]{4})|(12\d{3}))(?![\w-])/i.exec(text) ?? [];
  const number = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return networkErrors.includes(number) ? `0x8007${number.toString(16)}` : undefined;
}
