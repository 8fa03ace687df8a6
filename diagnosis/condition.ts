import { type BuildRange, compareBuilds, rangeOfBuild, rangeOfRelease } from './build';
import { type FactId, facts, type Known, unsure, type ValueOf } from './facts';
import type { StepId } from './steps';
import type { Tried } from './tried';

type Is = { [F in FactId]: { readonly fact: F; readonly is: ValueOf<F> | readonly ValueOf<F>[] } }[FactId];

/** A code by its first digits. */
type Starts = { readonly fact: 'joinError' | 'prtAttemptStatus'; readonly starts: readonly string[] };

type Range = { readonly fact: 'windowsBuild'; readonly from?: string; readonly below?: string; readonly buildAlone?: true };

/**
 * A small tree over facts. Builds are compared as ranges; where only the revision is missing, `buildAlone` lets the
 * build decide. `{ today }` is true from a day on, and unknown without a clock. `{ tried }` is true when that step was done without change, false when it helped, else unknown.
 */
export type Condition =
  | Is
  | Starts
  | Range
  | { readonly today: { readonly from: string } }
  | { readonly tried: StepId }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What conditions are judged by; `site`: what the organisation says of itself. */
export type Evidence = {
  readonly known: Known;
  readonly tried: readonly Tried[];
  readonly site?: Known | undefined;
  readonly now?: Date | undefined;
};

/**
 * A verdict and the facts it rests on: those that decide when it is `true` or `false`, those that are missing when it is
 * `unknown` (Kleene).
 */
export type Verdict = { readonly holds: true | false | 'unknown'; readonly facts: readonly FactId[] };

/** Judges a condition; what is not known, or asked in vain, is unknown and never false. */
export function evaluate(condition: Condition, evidence: Evidence): Verdict {
  if ('all' in condition) return combine(condition.all, evidence, false);
  if ('any' in condition) return combine(condition.any, evidence, true);
  if ('not' in condition) {
    const { holds, facts } = evaluate(condition.not, evidence);
    return { holds: holds === 'unknown' ? holds : !holds, facts };
  }
  if ('tried' in condition) return { holds: outcome(condition.tried, evidence.tried), facts: [] };
  if ('today' in condition) return { holds: evidence.now ? evidence.now >= new Date(condition.today.from) : 'unknown', facts: [] };
  if ('starts' in condition) return { holds: startsWith(condition, evidence.known), facts: [condition.fact] };
  if ('is' in condition) return { holds: compare(condition, evidence.known), facts: [condition.fact] };
  return compareRange(condition, evidence.known);
}

/** One part that equals `decisive` decides; else one unknown part leaves it unknown; else all parts decide together. */
function combine(parts: readonly Condition[], evidence: Evidence, decisive: boolean): Verdict {
  const verdicts = parts.map((part) => evaluate(part, evidence));
  const some = (value: Verdict['holds']) => verdicts.some(({ holds }) => holds === value);
  const holds = some(decisive) ? decisive : some('unknown') ? 'unknown' : !decisive;
  return { holds, facts: [...new Set(verdicts.filter((verdict) => verdict.holds === holds).flatMap(({ facts }) => facts))] };
}

function outcome(step: StepId, tried: readonly Tried[]): Verdict['holds'] {
  if (tried.includes(step)) return true;
  return tried.includes(`${step}.helped`) ? false : 'unknown';
}

function compare({ fact, is }: Is, known: Known): Verdict['holds'] {
  const value = known[fact];
  if (value === undefined || value === unsure) return 'unknown';
  const wanted: readonly string[] = typeof is === 'string' ? [is] : is;
  const parts = 'many' in facts[fact] ? value.split('.') : [value];
  return parts.some((part) => wanted.includes(part));
}

function startsWith({ fact, starts }: Starts, known: Known): Verdict['holds'] {
  const code = known[fact];
  return code === undefined ? 'unknown' : starts.some((start) => code.startsWith(start));
}

function compareRange({ from, below, buildAlone }: Range, known: Known): Verdict {
  const missing = known.windowsBuild === unsure && known.windowsRelease === undefined ? 'windowsRelease' : 'windowsBuild';
  const range = knownBuilds(known, buildAlone);
  if (!range) return { holds: 'unknown', facts: [missing] };
  const [least, most] = range;
  const lower = from === undefined ? undefined : rangeOfBuild(from)[0];
  const upper = below === undefined ? undefined : rangeOfBuild(below)[0];
  const basis: FactId = isKnown(known.windowsBuild) ? 'windowsBuild' : 'windowsRelease';
  if ((!lower || compareBuilds(least, lower) >= 0) && (!upper || compareBuilds(most, upper) < 0)) return { holds: true, facts: [basis] };
  if ((lower && compareBuilds(most, lower) < 0) || (upper && compareBuilds(least, upper) >= 0)) return { holds: false, facts: [basis] };
  return { holds: 'unknown', facts: [missing] };
}

const isKnown = (value: string | undefined): value is string => value !== undefined && value !== unsure;

function knownBuilds({ windowsBuild, windowsRelease }: Known, buildAlone?: true): BuildRange | undefined {
  if (isKnown(windowsBuild)) {
    const range = rangeOfBuild(windowsBuild);
    return buildAlone ? [range[1], range[1]] : range;
  }
  return windowsRelease === 'windows-10' || windowsRelease === 'windows-11' ? rangeOfRelease[windowsRelease] : undefined;
}
