import type { Kind } from './catalogue';
import { saysEmpty, tellsEmpty } from './empty';
import { beforeArrow, laterValue, withoutRemark } from './remarks';

/** Yes and no as people translate them; dsregcmd always prints YES and NO. */
const words: Readonly<Record<'YES' | 'NO', readonly string[]>> = {
  YES: ['yes', 'ja', 'oui', 'sí', 'si', 'sì', 'sim', 'evet', 'да', 'tak', 'ano', 'kyllä', 'igen', 'はい', '是', '예'],
  NO: ['no', 'nee', 'nein', 'non', 'não', 'nao', 'hayır', 'hayir', 'нет', 'nie', 'ne', 'nej', 'nei', 'ei', 'nem', 'いいえ', '否', '아니요'],
};

const yesNo = new Map(Object.entries(words).flatMap(([value, spoken]) => spoken.map((word): [string, string] => [word, value])));

/** Masks at the start of a value, anywhere in it, and in brackets. */
const maskFirst =
  /^(?:<[^<>]{1,60}>|\((?:redacted|removed|masked|hidden)|[x#•.…_-]{2,}$|\?[?-]{3,}$|([A-Z0-9])\1{11,}|[0-9a-f]{2,8}\.{3}[0-9a-f]{2,8}$)/i;
const maskWithin = /\*{3}|[█▇▉■▓▒░]|x{4}|redacted|verwijderd|geanonimiseerd/i;
const maskInBrackets = /\[[^[\]]{0,40}(?:redact|remov|mask|hidden|verwijder|anonym|geschwärzt|censor)[^\]]{0,40}\]/i;

/** Whether someone hid the value or part of it, whatever the mask looks like. */
export const isMasked = (value: string): boolean => maskFirst.test(value) || maskWithin.test(value) || maskInBrackets.test(value);

/** How scripts that wrap dsregcmd write YES and NO, and an empty value. */
const scriptSpellings: Readonly<Record<string, string>> = { true: 'YES', $true: 'YES', false: 'NO', $false: 'NO' };
const scriptNull = /^(?:null|\$null|none|nil|~),?$/i;
const nullOnly = /^(?:null|\$null),?$/;

const longestWord = Math.max(...[...yesNo.keys(), ...Object.keys(scriptSpellings)].map((word) => word.length));

export type CleanValue = { readonly value: string | null; readonly translated: boolean };

/** A value in quote marks, backticks, asterisks or the marks of a link, with what follows it in a list. */
const quoted =
  /^"([^"]*)"(?: ?[,;}\])/>]|$)|^'([^']*)'(?: ?[,;}\])/>]|$)|^`([^`]*)`|^\*\*([^*].*)\*\*$|^\*\*([^*]+)\*\*(?!\*)|^<(https?:\/\/[^<>\s]{1,2000})>|^\[(https?:\/\/[^\]\s]{1,2000})\]\(/;

/** Removes quote marks, commas, backticks and asterisks around the whole value. */
function unwrapped(text: string): string {
  const inside = quoted
    .exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (inside !== undefined) return (/^["']/.test(text) ? inside.replace(/\\(["'\\/])/g, '$1') : inside).trim();
  if (text.endsWith('```')) return text.slice(0, -3).trimEnd();
  const hasUnpairedMark = /["`]$/.test(text) && text.indexOf(text.slice(-1)) === text.length - 1;
  return hasUnpairedMark ? text.slice(0, -1).trimEnd() : text;
}

/** Cleans a pasted value: damage and remarks undone, YES and NO in one spelling, null if printed empty. */
export function cleanValue(pasted: string, kind: Kind | undefined): CleanValue {
  const whole = unwrapped(beforeArrow(pasted.trim()));
  const text = laterValue(whole, kind) ?? withoutRemark(whole, kind);
  const word = kind === undefined || kind === 'name' || kind === 'encoded' ? '' : wordOf(text);
  const spoken = yesNo.get(word);
  if (spoken) return { value: spoken, translated: word !== 'yes' && word !== 'no' };
  const spelled = kind === 'yes-no' ? scriptSpellings[word] : undefined;
  return { value: spelled ?? (isEmpty(text, kind) ? null : shaped(text, kind)), translated: false };
}

/** Free text may consist of any words, so there only nothing is empty. */
function isEmpty(text: string, kind: Kind | undefined): boolean {
  if (text === '' || nullOnly.test(text)) return true;
  if (kind === undefined || kind === 'name' || kind === 'sentence' || kind === 'text') return false;
  return kind === 'yes-no' || kind === 'token' ? scriptNull.test(text) : saysEmpty(text) || tellsEmpty(text);
}

/** A one-word value; empty if the value is longer, because lowercasing hostile texts of 64 KB takes too long. */
const wordOf = (text: string): string => (text.length > longestWord ? '' : text.toLowerCase());

function shaped(text: string, kind: Kind | undefined): string {
  if (kind === 'period' && isUnreadable(text, kind) && /\d{4}-\d/.test(text)) return spacedPeriod(text);
  // Look for a brace before searching for GUIDs: that keeps hostile texts of 64 KB within their time.
  return kind === 'name' || kind === 'sentence' || !text.includes('{') ? text : text.replace(/\{ *([0-9a-f-]{36}) *\}/gi, '{$1}');
}

/** A period spaced as dsregcmd prints it. */
function spacedPeriod(text: string): string {
  const opened = text.replace(/ ?(?:--?|\u2013|\u2014) ?(?=\d{4}-)/, ' -- ').replace(/^\[ */, '[ ');
  return opened.endsWith(']') ? `${opened.slice(0, -1).trimEnd()} ]` : opened;
}

/** What YES/NO fields print when dsregcmd couldn't tell. */
const undecided = /^(?:ERROR|UNKNOWN|NOT SET)\b/i;

/** A URL or a host name. */
const address = /^(?:h\w{2}ps?:\/\/\S{3}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?:[:/]\S{0,2000})?$)/i;

/** Whether a value is a URL or host, plain or in base64 as dsregcmd prints it; a text may end in the middle of it. */
export function isAddress(value: string): boolean {
  if (address.test(value)) return true;
  if (!/^[\w+/-]{12,}={0,2}$/.test(value)) return false;
  const encoded = value.replace(/=/g, '').replaceAll('-', '+').replaceAll('_', '/');
  return /https?:\/\//.test(atob(encoded.slice(0, encoded.length & ~3)));
}

/** Whether dsregcmd would never print this value in such a field. True for masks too, so callers check for those separately. */
export function isUnreadable(value: string | null, kind: Kind | undefined): boolean {
  if (value === null) return false;
  if (kind === 'yes-no') return value !== 'YES' && value !== 'NO' && !undecided.test(value);
  if (kind === 'encoded') return !isAddress(value);
  if (kind === 'time') return !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? UTC$/i.test(value);
  if (kind === 'period') return !/^\[ \d{4}-\d\d-\d\d .{8,16} UTC -- \d{4}-\d\d-\d\d .{8,16} UTC(?: \])?$/i.test(value);
  return false;
}

/** Whether a value reads like a sentence about the field: then the line is prose. */
export const isProse = (value: string, kind: Kind | undefined): boolean =>
  kind !== 'text' &&
  kind !== 'sentence' &&
  kind !== 'period' &&
  value.includes(' ') &&
  value.split(/ +/, 40).length > (kind === 'name' ? 8 : 4) &&
  !isMasked(value);
