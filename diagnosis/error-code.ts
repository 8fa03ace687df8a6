/**
 * Error codes in our spelling: lower-case hex (`0xcaa5001c`), or `AADSTS` and a number. A fact accepts only code families that Windows and
 * Microsoft Entra use; `error-codes/` explains the codes.
 */

const unsigned = (value: number): string => `0x${(value >>> 0).toString(16).padStart(8, '0')}`;

/** A 32-bit code in our spelling. NTSTATUS codes printed as 0xd… carry an extra bit 28, which is cleared. */
export const spelled = (value: number): string => unsigned(value >>> 24 === 0xd0 ? value & ~0x10000000 : value);

/** How else a code is printed: hex as a signed decimal, a short number as hex. */
export function otherSpelling(code: string): string | undefined {
  if (code.startsWith('0x')) return String(Number.parseInt(code, 16) | 0);
  return /^\d+$/.test(code) ? `0x${Number(code).toString(16)}` : undefined;
}

/** Eight hex digits of a known family, as a pattern source. */
const familyDigits = '(?:8007|8018|801c|8009|8028|8029|c000|c004|d000|caa[0-9a-f])[0-9a-f]{4}';

/** A hex code of a known family, or one of three explained codes that belong to no family. */
export const hexCode = new RegExp(`^0x(?:${familyDigits}|c00cee4f|800484c1|80041326)$`);

/** A Microsoft Entra sign-in error. */
export const aadstsCode = /^AADSTS[1-9]\d{4,6}$/;

export const anyCode = new RegExp(`${hexCode.source}|${aadstsCode.source}`);

const code = new RegExp(
  `AADSTS[1-9]\\d{4,6}(?!\\d)|(?<![\\w-])(?:0x[0-9a-f]{8}(?![\\w-])|${familyDigits}(?![\\w-])|-\\d{9,10}(?![\\w.])|\\d{10}(?![\\w.-]))`,
  'gi',
);

/**
 * The distinct codes in a text, in order. Eight bare digits, a signed decimal or ten digits count only if they belong to an error family and
 * aren't part of a GUID.
 */
export function codesIn(text: string): string[] {
  const codes = (text.match(code) ?? []).map(codeFrom);
  return [...new Set(codes)].filter((found) => found !== '');
}

function codeFrom(found: string): string {
  if (/^a/i.test(found)) return found.toUpperCase();
  if (found.startsWith('-')) return Number(found) < -0x80000000 ? '' : spelled(Number(found));
  if (!/^\d{10}$/.test(found)) return spelled(Number.parseInt(found.replace(/^0x/i, ''), 16));
  const decimal = Number(found) > 0xffffffff ? '' : spelled(Number(found));
  return hexCode.test(decimal) ? decimal : '';
}

/** Network errors of WinHTTP and WinINet, and the related NTSTATUS codes. */
export const networkErrors = [12002, 12007, 12029, 12030, 12031, 12044, 12157, 12175];
export const networkStatuses = ['0xc000023c', '0xc00000be', '0xc00000c4'];

/** Whether a text names a network error in any notation: 12007, 0x2ee7, 0x80072ee7, 0xcaa82ee7. */
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

/** The first code in an error field; a bare network error (`12007`, `0x2ee7`) becomes its HRESULT. */
export function errorCodeIn(text: string): string | undefined {
  const [code] = codesIn(text);
  if (code) return code;
  const [, hex, decimal] = /(?<![\w-])(?:0x([0-9a-f]{4})|(12\d{3}))(?![\w-])/i.exec(text) ?? [];
  const number = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return networkErrors.includes(number) ? `0x8007${number.toString(16)}` : undefined;
}
