import { codeOf, openCode } from './case-code';
import { type CauseId, isCauseId } from './causes';
import { definitionOf, type FactId, factIds, isFactId, type Known, parseValue, unsure } from './facts';
import { isNoteId, type NoteId } from './notes';
import { isTried, lastOfEach, type Tried } from './tried';

/**
 * Everything a page knows about a case, and all that its URL may contain.
 * - `notes`: how the paste was made;
 * - `overruled`: facts where the paste contradicted an earlier answer;
 * - `before`: the case code from before the last paste;
 * - `view`: `call` shows the pages as the help desk needs them during a call;
 * - `finding`: which of several findings the result is about.
 */
export type Case = {
  readonly known: Known;
  readonly tried: readonly Tried[];
  readonly notes: readonly NoteId[];
  readonly overruled: readonly FactId[];
  readonly before?: string | undefined;
  readonly view?: 'call' | undefined;
  readonly finding?: CauseId | undefined;
};

export const emptyCase: Case = { known: {}, tried: [], notes: [], overruled: [] };

/** Every name allowed in a URL or a form. */
const names: ReadonlySet<string> = new Set([...factIds, 'tried', 'note', 'overruled', 'before', 'view', 'finding']);

/** Longer than any fact with all its values, and than any case code. */
const maxValueLength = 1000;

/** More pairs than the vocabulary can produce. */
const maxPairs = 1000;

/** Longer than the URL of a case with every fact known, every step tried and every answer overruled. */
const maxQueryLength = 8192;

/** Values by known name. Unknown names and excess input are dropped unread, so the work is bounded whatever is sent. */
function valuesByName(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of pairs) {
    if (!names.has(name) || value.length > maxValueLength) continue;
    count += 1;
    if (count > maxPairs) break;
    const given = values.get(name);
    if (given) given.push(value);
    else values.set(name, [value]);
  }
  return values;
}

/** Parses a URL or a form. Names may repeat; anything outside the vocabulary is dropped. */
export function parseCase(pairs: Iterable<readonly [string, string]>): Case {
  const values = valuesByName(pairs);
  const known: Record<string, string> = {};
  for (const fact of factIds) {
    const given = values.get(fact);
    if (!given) continue;
    const value = definitionOf(fact).many ? manyValues(fact, given) : given.map((text) => parseValue(fact, text)).findLast(Boolean);
    if (value) known[fact] = value;
  }
  const all = <T extends string>(name: string, isKept: (text: string) => text is T) => (values.get(name) ?? []).filter(isKept);
  const kept = <T extends string>(name: string, isKept: (text: string) => text is T) => [...new Set(all(name, isKept))];
  return {
    known,
    tried: lastOfEach(all('tried', isTried)),
    notes: kept('note', isNoteId),
    overruled: kept('overruled', isFactId),
    before: canonicalCode(values.get('before')?.at(-1)),
    view: values.get('view')?.at(-1) === 'call' ? 'call' : undefined,
    finding: values.get('finding')?.findLast(isCauseId),
  };
}

/** Parses the query string of a URL (no question mark), cut at the length of the longest possible case. */
export const parseQuery = (query: string): Case => parseCase(new URLSearchParams(query.slice(0, maxQueryLength)));

/** The canonical spelling of a case code, or undefined if it opens no case. */
function canonicalCode(typed = ''): string | undefined {
  const opened = openCode(typed);
  return 'problem' in opened ? undefined : codeOf(opened);
}

/** Merges `a.b` and repeated names; a named part outweighs "unsure". */
function manyValues(fact: FactId, given: readonly string[]): string | undefined {
  const parts = given.flatMap((text) => text.split('.')).filter((part) => part !== unsure && parseValue(fact, part));
  return parseValue(fact, parts.length > 0 ? [...new Set(parts)].join('.') : (given.find((text) => text === unsure) ?? ''));
}

/** True while nothing is known. */
export const isBlank = ({ known }: Case): boolean => Object.keys(known).length === 0;

/** The names and values of the case's URL, in vocabulary order. */
export function caseEntries({ known, tried, notes, overruled, before, view, finding }: Case): [string, string][] {
  const entries: [string, string][] = [];
  for (const fact of factIds) if (known[fact] !== undefined) entries.push([fact, known[fact]]);
  for (const step of tried) entries.push(['tried', step]);
  for (const note of notes) entries.push(['note', note]);
  for (const fact of overruled) entries.push(['overruled', fact]);
  if (before) entries.push(['before', before]);
  if (view) entries.push(['view', view]);
  if (finding) entries.push(['finding', finding]);
  return entries;
}

/** The query string of the case's URL, without the question mark. */
export const queryOf = (state: Case): string => new URLSearchParams(caseEntries(state)).toString();

/** Whether a paste proves something else than was answered; several values at once disagree only if one of the answered is not among them. */
function disagrees(fact: FactId, answered = '', pasted: string | undefined): boolean {
  if (pasted === undefined) return false;
  const parts = pasted.split('.');
  return definitionOf(fact).many ? answered.split('.').some((part) => !parts.includes(part)) : pasted !== answered;
}

/**
 * Adds a paste to the answers; a second paste replaces every fact that a paste can prove.
 * Where paste and answer disagree the paste wins, and the fact is listed as overruled.
 * After an earlier paste or a tried step, `before` keeps the old case for comparison.
 */
export function addPaste(state: Case, pasted: Known, notes: readonly NoteId[]): Case {
  const isSecond = state.known.pasteSeen !== undefined;
  const kept = factIds.filter((fact) => state.known[fact] !== undefined && !(isSecond && definitionOf(fact).pasted));
  const answers = Object.fromEntries(kept.map((fact) => [fact, state.known[fact]])) as Known;
  const overruled = kept.filter((fact) => answers[fact] !== unsure && disagrees(fact, answers[fact], pasted[fact]));
  const before = isSecond || state.tried.length > 0 ? codeOf(state) : undefined;
  return { ...state, known: { ...answers, ...pasted, pasteSeen: 'yes' }, notes, overruled, before };
}
