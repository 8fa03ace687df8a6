import type { Kind } from './catalogue';

/** Yes and no as people translate them; dsregcmd always prints YES and NO. */
const words: Readonly<Record<'YES' | 'NO', readonly string[]>> = {
  YES: ['yes', 'ja', 'oui', 'sí', 'si', 'sì', 'sim', 'evet', 'да', 'tak', 'ano', 'kyllä', 'igen', 'はい', '是', '예'],
  NO: ['no', 'nee', 'nein', 'non', 'não', 'nao', 'hayır', 'hayir', 'нет', 'nie', 'ne', 'nej', 'nei', 'ei', 'nem', 'いいえ', '否', '아니요'],
};

const yesNo = new Map(Object.entries(words).flatMap(([value, spoken]) => spoken.map((word): [string, string] => [word, value])));

/** Masks at the start of a value, anywhere in it, and in brackets. */
const maskFirst =
  /^(?:<[^<>]{1,60}>|\((?:redacted|removed|masked|hidden)|[x#•.…_?-]{2,}$|([A-Z0-9])\1{11,}|[0-9a-f]{2,8}\.{3}[0-9a-f]{2,8}$)/i;
const maskWithin = /\*{3}|[█▇▉■▓▒░]|x{4}|redacted|verwijderd|geanonimiseerd/i;
const maskInBrackets = /\[[^\]]{0,40}(?:redact|remov|mask|hidden|verwijder|anonym|geschwärzt|censor)[^\]]{0,40}\]/i;

/** Whether someone hid the value or part of it, whatever the mask looks like. */
export const isMasked = (value: string): boolean => maskFirst.test(value) || maskWithin.test(value) || maskInBrackets.test(value);

const longestWord = Math.max(...[...yesNo.keys()].map((word) => word.length));

/** How scripts that wrap dsregcmd write YES and NO. */
const scriptSpellings: Readonly<Record<string, string>> = { true: 'YES', false: 'NO' };

export type CleanValue = { readonly value: string | null; readonly translated: boolean };

/** Removes quote marks, commas, backticks and asterisks around the whole value. */
function unwrapped(text: string): string {
  const quoted = /^"([^"]*)",? ?["}]?$/.exec(text) ?? /^`([^`]*)`$/.exec(text) ?? /^\*\*([^*].*)\*\*$/.exec(text);
  if (quoted) return (quoted[1] ?? '').trim();
  if (text.endsWith('```')) return text.slice(0, -3).trimEnd();
  const hasUnpairedMark = /["`]$/.test(text) && text.indexOf(text.slice(-1)) === text.length - 1;
  return hasUnpairedMark ? text.slice(0, -1).trimEnd() : text;
}

/** A remark after YES or NO: `YES <-- good`, `NO (should be YES)`, `YES ✅`. */
const remark = /^(\p{L}{2,5}) *(?:[,.;]|[<(#←→]|\/\/|--|\p{Extended_Pictographic}).{0,200}$/u;

/** Cleans a pasted value: damage undone, YES and NO in one spelling, null if printed empty. */
export function cleanValue(pasted: string, kind: Kind | undefined): CleanValue {
  const text = unwrapped(pasted.trim());
  const word = kind === undefined || kind === 'name' ? '' : wordOf(text, kind);
  const canonical = yesNo.get(word) ?? (kind === 'yes-no' ? scriptSpellings[word] : undefined);
  if (canonical) return { value: canonical, translated: word !== 'yes' && word !== 'no' };
  return { value: text === '' ? null : shaped(text, kind), translated: false };
}

/** A one-word value without a remark after it; empty if the value is longer. */
function wordOf(text: string, kind: Kind): string {
  const word = kind === 'sentence' ? text : (remark.exec(text)?.[1] ?? text);
  // Never lowercase a longer text: that keeps hostile texts of 64 KB within their time.
  return word.length > longestWord ? '' : word.toLowerCase();
}

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

/** Whether dsregcmd would never print this value in such a field. True for masks too, so callers check for those separately. */
export function isUnreadable(value: string | null, kind: Kind | undefined): boolean {
  if (value === null) return false;
  if (kind === 'yes-no') return value !== 'YES' && value !== 'NO' && !undecided.test(value);
  if (kind === 'time') return !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? UTC$/i.test(value);
  if (kind === 'period') return !/^\[ \d{4}-\d\d-\d\d .{8,16} UTC -- \d{4}-\d\d-\d\d .{8,16} UTC \]$/i.test(value);
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
