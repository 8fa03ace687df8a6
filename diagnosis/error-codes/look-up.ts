import { codesIn, hexCode, spelled } from '../error-code';
import { type EventId, eventsOf } from '../events';
import { type FamilyId, familyOf, innerNumber } from './families';
import { type CodeId, codeIds, isCodeId, withdrawnName } from './tables';

/** What a typed text refers to. Without `code` it is only an event id; without `row` the code is in no table. */
export type LookedUp = {
  /** In our spelling. */
  readonly code?: string | undefined;
  readonly row?: CodeId | undefined;
  /** The same error in other notations: a longer code containing this number, or the number itself. */
  readonly related: readonly CodeId[];
  readonly family?: FamilyId | undefined;
  /** The number at the end of the code, if it is an error in its own right. */
  readonly number?: number | undefined;
  readonly withdrawnName?: string | undefined;
  /** The events with this id, or else those logged with this code. */
  readonly events: readonly EventId[];
};

/** How many characters of a typed text are considered. */
export const mostTyped = 200;

const wrapping = /^[\s"'`([{<]+|[\s"'`)\]}>:;.,]+$/g;
const errorWord = /^(?:error|foutcode|fout|code)\b[\s:#]*/i;
const eventWord = /^(?:event|gebeurtenis)(?:[ -]?id)?\b[\s:#-]*/i;
const eventInText = /\b(?:event|gebeurtenis)(?:[ -]?id)?[\s:#-]{1,3}(\d{1,5})\b/i;

/** Looks up a typed code, in any notation, or an event id; undefined if nothing is known about it. */
export function lookUp(text: string): LookedUp | undefined {
  const typed = text
    .slice(0, mostTyped)
    .replace(/[−–]/g, '-')
    .replace(/aadsts[\s:#-]+(?=\d)/i, 'AADSTS')
    .replace(wrapping, '');
  const word = typed.replace(errorWord, '').replace(wrapping, '');
  const named = word.replace(eventWord, '');
  const number = /^\d{1,5}$/.test(named) ? named : eventInText.exec(typed)?.[1];
  const events = number ? eventsOf(Number(number)) : [];
  const isEvent = named !== word && /^\d+$/.test(named);
  const code = isEvent ? undefined : codeOf(typed, word);
  if (code !== undefined) return described(code, events);
  return events.length > 0 ? { related: [], events } : undefined;
}

/** A full code, or a known number of one, may be anywhere in the text; a short one, or an unknown one without 0x, must be on its own. */
function codeOf(typed: string, word: string): string | undefined {
  const [full] = codesIn(typed);
  if (full) return full;
  if (/^(?:0x)?[0-9a-f]{8}$/i.test(word)) return spelled(Number.parseInt(word.replace(/^0x/i, ''), 16));
  if (/^\d{9,10}$/.test(word)) return Number(word) <= 0xffffffff ? spelled(Number(word)) : undefined;
  if (/^(?:0x[0-9a-f]{1,7}|(?=\d*[a-f])[0-9a-f]{4})$/i.test(word)) return ofNumber(Number.parseInt(word.replace(/^0x/i, ''), 16));
  return /^\d{1,7}$/.test(word) ? (ofNumber(Number(word)) ?? signInError(Number(word))) : knownNumberIn(typed);
}

/** The first number in a text that is a sign-in error of ours, or the decimal of a code of a known family. */
function knownNumberIn(typed: string): string | undefined {
  const numbers = typed.match(/(?<![\w.-])(?:\d{5,7}|\d{9,10})(?![\w.-])/g) ?? [];
  return numbers
    .map((digits) => (digits.length > 7 ? spelled(Number(digits)) : `AADSTS${digits}`))
    .find((code) => isCodeId(code) || hexCode.test(code));
}

/** A WinHTTP number is a code itself; any other counts if a known code ends in it. */
const ofNumber = (number: number): string | undefined =>
  familyOf(String(number)) ? String(number) : codeIds.find((code) => innerNumber(code) === number && familyOf(code) === 'win32');

/** AADSTS numbers start at 16000 (reference-error-codes, 2024-04-24). */
const signInError = (number: number): string | undefined => (number >= 16000 ? `AADSTS${number}` : undefined);

function described(code: string, numbered: readonly EventId[]): LookedUp | undefined {
  const row = isCodeId(code) ? code : undefined;
  const family = familyOf(code);
  if (!row && !family) return numbered.length > 0 ? { related: [], events: numbered } : undefined;
  const events = numbered.length > 0 ? numbered : eventsOf(code);
  return { code, row, related: relatedTo(code), family, number: innerNumber(code), withdrawnName: withdrawnName(code), events };
}

const networkNumber = (code: string) => (familyOf(code) === 'network' ? Number(code) : undefined);

/** Codes containing the same number. HTTP status numbers don't count: they aren't Windows errors. */
function relatedTo(code: string): CodeId[] {
  const numberOf = (one: string) => (familyOf(one) === 'brokerHttp' ? undefined : (networkNumber(one) ?? innerNumber(one)));
  const number = numberOf(code);
  return number === undefined ? [] : codeIds.filter((one) => one !== code && numberOf(one) === number);
}
