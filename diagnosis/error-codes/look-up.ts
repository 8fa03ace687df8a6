import { codesIn, spelled } from '../error-code';
import { type EventId, eventsOf } from '../events';
import { type FamilyId, familyOf, innerNumber } from './families';
import { type CodeId, codeIds, isCodeId, withdrawnName } from './tables';

/** What a typed text stands for. Without a `code` it is the number of events only; without a `row` only what else is here is known. */
export type LookedUp = {
  /** In our one spelling. */
  readonly code?: string | undefined;
  readonly row?: CodeId | undefined;
  /** The same error in other notations: a longer code with this number in it, or the number itself. */
  readonly related: readonly CodeId[];
  readonly family?: FamilyId | undefined;
  /** The number that the code ends in, where it is an error of its own. */
  readonly number?: number | undefined;
  readonly withdrawnName?: string | undefined;
  /** The events with that number, else those that are logged with that code. */
  readonly events: readonly EventId[];
};

/** How much of a text is looked at. */
export const mostTyped = 200;

const around = /^[\s"'`([{<]+|[\s"'`)\]}>:;.,]+$/g;
const errorWord = /^(?:error|foutcode|fout|code)\b[\s:#]*/i;
const eventWord = /^(?:event|gebeurtenis)(?:[ -]?id)?\b[\s:#-]*/i;

/** Takes what a person typed: a code in any notation or the number of an event; gives what is known of it, or undefined. */
export function lookUp(text: string): LookedUp | undefined {
  const typed = text
    .slice(0, mostTyped)
    .replace(/[−–]/g, '-')
    .replace(/aadsts[\s:#-]+(?=\d)/i, 'AADSTS')
    .replace(around, '');
  const word = typed.replace(errorWord, '').replace(around, '');
  const named = word.replace(eventWord, '');
  const events = /^\d{1,5}$/.test(named) ? eventsOf(Number(named)) : [];
  const isEvent = named !== word && /^\d+$/.test(named);
  const code = isEvent ? undefined : codeOf(typed, word);
  if (code !== undefined) return described(code, events);
  return events.length > 0 ? { related: [], events } : undefined;
}

/** A full code stands anywhere in the text; a short one, or one without 0x, only alone. */
function codeOf(typed: string, word: string): string | undefined {
  const [full] = codesIn(typed);
  if (full) return full;
  if (/^(?:0x)?[0-9a-f]{8}$/i.test(word)) return spelled(Number.parseInt(word.replace(/^0x/i, ''), 16));
  if (/^\d{9,10}$/.test(word)) return Number(word) <= 0xffffffff ? spelled(Number(word)) : undefined;
  if (/^(?:0x[0-9a-f]{1,7}|(?=\d*[a-f])[0-9a-f]{4})$/i.test(word)) return ofNumber(Number.parseInt(word.replace(/^0x/i, ''), 16));
  return /^\d{1,7}$/.test(word) ? (ofNumber(Number(word)) ?? signInError(Number(word))) : undefined;
}

/** A number of WinHTTP is a code of its own; another one counts if a code of the tables ends in it. */
const ofNumber = (number: number): string | undefined =>
  familyOf(String(number)) ? String(number) : codeIds.find((code) => innerNumber(code) === number && familyOf(code) === 'win32');

/** The numbers of AADSTS codes begin at 16000 (reference-error-codes, 2024-04-24). */
const signInError = (number: number): string | undefined => (number >= 16000 ? `AADSTS${number}` : undefined);

function described(code: string, numbered: readonly EventId[]): LookedUp | undefined {
  const row = isCodeId(code) ? code : undefined;
  const family = familyOf(code);
  if (!row && !family) return numbered.length > 0 ? { related: [], events: numbered } : undefined;
  const events = numbered.length > 0 ? numbered : eventsOf(code);
  return { code, row, related: relatedTo(code), family, number: innerNumber(code), withdrawnName: withdrawnName(code), events };
}

const networkNumber = (code: string) => (familyOf(code) === 'network' ? Number(code) : undefined);

/** Codes with the same number in them; that of an HTTP status is none of Windows. */
function relatedTo(code: string): CodeId[] {
  const numberOf = (one: string) => (familyOf(one) === 'brokerHttp' ? undefined : (networkNumber(one) ?? innerNumber(one)));
  const number = numberOf(code);
  return number === undefined ? [] : codeIds.filter((one) => one !== code && numberOf(one) === number);
}
