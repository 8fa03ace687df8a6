import type { Known } from '../facts';
import { lastOfEach, markOf, outcomeOf, outcomes, stepTried, type Tried } from '../tried';
import { alphabet, charactersOf, groupAt, grouped, valuesIn } from './alphabet';
import { isSound, suspects, withChecks } from './check';
import { canHoldFacts, codeFacts, entriesUpTo } from './coded-facts';
import { type Coder, decode, encode } from './entropy-coder';
import { stepLists } from './lists';

/**
 * What a case code contains: everything known and every step tried, short enough to read out over the telephone. The code is the case
 * itself, so nothing is stored and nothing expires. Notes about the paste are left out.
 */
export type CodedCase = { readonly known: Known; readonly tried: readonly Tried[] };

type Versioned = CodedCase & { readonly version: number };

/** Codes carry their version, so old ones keep opening the same case. */
export const newest = 2;
const maxVersions = 8;

/** Far longer than any case code. */
const maxCharacters = 400;

/** Outcome frequencies, in the order of `outcomes`. */
const outcomeFrequencies = [12, 1, 3];

/** Whether another step follows: no, yes. */
const moreFrequencies = [2, 1];

/**
 * The code of a case in groups, such as `7QK4-M2XD-9RHT`. Uses the lowest version that can encode the case, so its code never changes when
 * the vocabulary grows.
 */
export const codeOf = ({ known, tried }: CodedCase): string =>
  grouped(charactersOf(valuesOf({ known, tried, version: lowestVersion({ known, tried }) })));

function lowestVersion(given: CodedCase): number {
  let version = 1;
  while (version < newest && !canHold(version, given)) version += 1;
  return version;
}

/** Whether a version can encode all facts and steps of a case. */
export const canHold = (version: number, { known, tried }: CodedCase): boolean =>
  canHoldFacts(version, known) && tried.every((mark) => entriesUpTo(stepLists, version).includes(stepTried(mark)));

/**
 * Why a typed code opens nothing. `newer`: made by a later version of the portal. `groups`: groups, from 1, where one wrong character or a
 * swap would explain the error.
 */
export type CodeProblem = { readonly problem: 'empty' | 'wrong' | 'newer'; readonly groups: readonly number[] };

/** Opens a typed code, ignoring case, hyphens and spaces, or says what is wrong with it. */
export function openCode(typed: string): CodedCase | CodeProblem {
  const values = valuesIn(typed);
  if (values.length === 0) return { problem: 'empty', groups: [] };
  if (values.length > maxCharacters) return { problem: 'wrong', groups: [] };
  const invalid = values.flatMap((value, place) => (value < 0 ? [place] : []));
  const wrong = invalid.length > 0 ? invalid : isSound(values) ? [] : suspects(values);
  const opened = invalid.length === 0 && isSound(values) ? caseOfValues(values) : undefined;
  return opened ?? { problem: 'wrong', groups: [...new Set(wrong.map((place) => groupAt(place, values.length) + 1))] };
}

const base = BigInt(alphabet.length);

function valuesOf(given: Versioned): readonly number[] {
  const values: number[] = [];
  for (let rest = encode((coder) => codeCase(coder, given)); rest > 0n; rest /= base) values.unshift(Number(rest % base));
  return withChecks(values);
}

/** Decodes values with valid check characters, if they are exactly the code of the resulting case. */
function caseOfValues(values: readonly number[]): CodedCase | CodeProblem | undefined {
  const number = values.slice(0, -2).reduce((rest, value) => rest * base + BigInt(value), 0n);
  const opened = decode(number, (coder) => codeCase(coder, { version: newest, known: {}, tried: [] }));
  if (opened && opened.version > newest) return { problem: 'newer', groups: [] };
  if (!opened || codeOf(opened) !== grouped(charactersOf(values))) return undefined;
  return { known: opened.known, tried: opened.tried };
}

/** A case as a series of choices: version, facts, then steps in the order in which they were tried. */
function codeCase(coder: Coder, { version: own, known, tried }: Versioned): Versioned {
  const version = coder.below(maxVersions, own - 1) + 1;
  return { version, known: codeFacts(coder, version, known), tried: codeTried(coder, version, tried) };
}

function codeTried(coder: Coder, version: number, tried: readonly Tried[]): readonly Tried[] {
  const steps = entriesUpTo(stepLists, version);
  const found: Tried[] = [];
  for (let at = 0; coder.pick(moreFrequencies, at < tried.length ? 1 : 0) === 1; at += 1) {
    const mark = tried[at] ?? steps[0] ?? 'paste-status';
    const step = steps[coder.below(steps.length, steps.indexOf(stepTried(mark)))];
    const outcome = outcomes[coder.pick(outcomeFrequencies, outcomes.indexOf(outcomeOf(mark)))];
    if (step && outcome) found.push(markOf(step, outcome));
  }
  return lastOfEach(found);
}
