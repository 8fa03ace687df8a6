import type { Case } from '../case';
import { lastOfEach, markOf, outcomeOf, outcomes, stepTried, type Tried } from '../tried';
import { alphabet, groupAt, grouped, signsOf, valuesIn } from './alphabet';
import { isSound, suspects, withChecks } from './check';
import { factsThrough, upTo } from './facts-through';
import { stepLists } from './lists';
import { type Choices, readFrom, written } from './number';

/**
 * The code of a case: everything known and every step tried, short enough to be read over the telephone. It is the case itself, so
 * nothing is kept anywhere and nothing can expire. What the paste said of itself (its notes) is not in it.
 */
export type CodedCase = Pick<Case, 'known' | 'tried'>;

type Coded = CodedCase & { readonly version: number };

/** The version that new codes have. A code says its own, so that one made by an older version still opens the same case. */
export const newest = 1;
const mostVersions = 8;

/** Far more than any case needs; what is longer is no code. */
const mostSigns = 400;

/** How often a step goes one way or the other, in the order of the outcomes. */
const outcomeWeights = [12, 1, 3];

/** No other step follows, or one does. */
const moreWeights = [2, 1];

/** Takes a case; gives its code in groups, such as `7QK4-M2XD-9RHT`. */
export const codeOf = ({ known, tried }: CodedCase): string => grouped(signsOf(valuesOf({ known, tried, version: newest })));

/**
 * Why a typed code opens nothing; `newer`: it was made by a later version of the portal. `groups`: those, counted from 1, in which one
 * wrong sign, or two in the wrong order, would explain it.
 */
export type CodeProblem = { readonly problem: 'empty' | 'wrong' | 'newer'; readonly groups: readonly number[] };

/** Takes a code as typed, in any case, with hyphens and blanks or without; gives its case, or what is wrong with it. */
export function openCode(typed: string): CodedCase | CodeProblem {
  const values = valuesIn(typed);
  if (values.length === 0) return { problem: 'empty', groups: [] };
  if (values.length > mostSigns) return { problem: 'wrong', groups: [] };
  const strange = values.flatMap((value, place) => (value < 0 ? [place] : []));
  const wrong = strange.length > 0 ? strange : isSound(values) ? [] : suspects(values);
  const opened = strange.length === 0 && isSound(values) ? caseOfValues(values) : undefined;
  return opened ?? { problem: 'wrong', groups: [...new Set(wrong.map((place) => groupAt(place, values.length) + 1))] };
}

const base = BigInt(alphabet.length);

function valuesOf(coded: Coded): readonly number[] {
  const values: number[] = [];
  for (let rest = written((choices) => through(choices, coded)); rest > 0n; rest /= base) values.unshift(Number(rest % base));
  return withChecks(values);
}

/** The case of values whose check signs are right, where they are exactly what that case is written as. */
function caseOfValues(values: readonly number[]): CodedCase | CodeProblem | undefined {
  const number = values.slice(0, -2).reduce((rest, value) => rest * base + BigInt(value), 0n);
  const coded = readFrom(number, (choices) => through(choices, { version: newest, known: {}, tried: [] }));
  if (coded && coded.version > newest) return { problem: 'newer', groups: [] };
  if (!coded || signsOf(valuesOf(coded)) !== signsOf(values)) return undefined;
  return { known: coded.known, tried: coded.tried };
}

/** A case as a row of choices: the version, the facts, and the steps in the order in which they were tried. */
function through(choices: Choices, { version: own, known, tried }: Coded): Coded {
  const version = choices.below(mostVersions, own - 1) + 1;
  return { version, known: factsThrough(choices, version, known), tried: triedThrough(choices, version, tried) };
}

function triedThrough(choices: Choices, version: number, tried: readonly Tried[]): readonly Tried[] {
  const steps = upTo(stepLists, version);
  const found: Tried[] = [];
  for (let at = 0; choices.pick(moreWeights, at < tried.length ? 1 : 0) === 1; at += 1) {
    const mark = tried[at] ?? steps[0] ?? 'paste-status';
    const step = steps[choices.below(steps.length, steps.indexOf(stepTried(mark)))];
    const outcome = outcomes[choices.pick(outcomeWeights, outcomes.indexOf(outcomeOf(mark)))];
    if (step && outcome) found.push(markOf(step, outcome));
  }
  return lastOfEach(found);
}
