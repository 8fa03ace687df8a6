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

type Holds = Verdict['holds'];

/** What is not known, or asked in vain, is unknown and never false. */
export function evaluate(condition: Condition, evidence: Evidence): Verdict {
  const holds = holdsIn(condition, evidence);
  return { holds, facts: factsBehind(holds, condition, evidence) };
}

/** The verdict of `evaluate` alone. */
export function holdsIn(condition: Condition, evidence: Evidence): Holds {
  if ('is' in condition) return compare(condition, evidence.known);
  if ('all' in condition) return judgeParts(condition.all, false, evidence);
  if ('any' in condition) return judgeParts(condition.any, true, evidence);
  if ('not' in condition) return opposite(holdsIn(condition.not, evidence));
  if ('starts' in condition) return startsWith(condition, evidence.known);
  if ('tried' in condition) return outcome(condition.tried, evidence.tried);
  if ('today' in condition) return evidence.now ? evidence.now >= new Date(condition.today.from) : 'unknown';
  return compareRange(condition, evidence.known).holds;
}

const opposite = (holds: Holds): Holds => (holds === 'unknown' ? holds : !holds);

/** One part that equals `decisive` decides, whatever the others lack; else one unknown part leaves it unknown; else all parts decide together. */
function judgeParts(parts: readonly Condition[], decisive: boolean, evidence: Evidence): Holds {
  let holds: Holds = !decisive;
  for (const part of parts) {
    const one = holdsIn(part, evidence);
    if (one === decisive) return decisive;
    if (one === 'unknown') holds = one;
  }
  return holds;
}

/** The facts of the parts that have the verdict of the whole: those that decide it, or those that it lacks. `holds` is that verdict. */
export function factsBehind(holds: Holds, condition: Condition, evidence: Evidence): readonly FactId[] {
  const facts = new Set<FactId>();
  addFacts(facts, condition, holds, evidence);
  return [...facts];
}

function addFacts(facts: Set<FactId>, condition: Condition, holds: Holds, evidence: Evidence): void {
  if ('all' in condition || 'any' in condition) {
    for (const part of 'all' in condition ? condition.all : condition.any)
      if (holdsIn(part, evidence) === holds) addFacts(facts, part, holds, evidence);
  } else if ('not' in condition) addFacts(facts, condition.not, opposite(holds), evidence);
  else {
    const fact = factUnder(condition, evidence.known);
    if (fact) facts.add(fact);
  }
}

/** Every condition without parts that a condition is made of. */
function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

/** Every fact that a condition looks at. */
export const factsIn = (condition: Condition): readonly FactId[] =>
  leavesOf(condition).flatMap((leaf) =>
    !('fact' in leaf) ? [] : leaf.fact === 'windowsBuild' ? ['windowsBuild', 'windowsRelease'] : [leaf.fact],
  );

/** Whether a condition looks at facts alone, and not at steps or the clock. */
export const isOfFacts = (condition: Condition): boolean => leavesOf(condition).every((leaf) => 'fact' in leaf);

/** The fact that a condition without parts rests on, or lacks. */
export function factUnder(condition: Condition, known: Known): FactId | undefined {
  if (!('fact' in condition)) return undefined;
  return 'is' in condition || 'starts' in condition ? condition.fact : compareRange(condition, known).fact;
}

function outcome(step: StepId, tried: readonly Tried[]): Holds {
  if (tried.includes(step)) return true;
  return tried.includes(`${step}.helped`) ? false : 'unknown';
}

function compare({ fact, is }: Is, known: Known): Holds {
  const value = known[fact];
  if (value === undefined || value === unsure) return 'unknown';
  return isAmong(is, value) || (value.includes('.') && 'many' in facts[fact] && value.split('.').some((part) => isAmong(is, part)));
}

const isAmong = (wanted: string | readonly string[], value: string): boolean =>
  typeof wanted === 'string' ? wanted === value : wanted.includes(value);

function startsWith({ fact, starts }: Starts, known: Known): Holds {
  const code = known[fact];
  return code === undefined ? 'unknown' : starts.some((start) => code.startsWith(start));
}

function compareRange({ from, below, buildAlone }: Range, known: Known): { readonly holds: Holds; readonly fact: FactId } {
  const missing = known.windowsBuild === unsure && known.windowsRelease === undefined ? 'windowsRelease' : 'windowsBuild';
  const range = knownBuilds(known, buildAlone);
  if (!range) return { holds: 'unknown', fact: missing };
  const [least, most] = range;
  const lower = from === undefined ? undefined : rangeOfBuild(from)[0];
  const upper = below === undefined ? undefined : rangeOfBuild(below)[0];
  const basis = isKnown(known.windowsBuild) ? 'windowsBuild' : 'windowsRelease';
  if ((!lower || compareBuilds(least, lower) >= 0) && (!upper || compareBuilds(most, upper) < 0)) return { holds: true, fact: basis };
  if ((lower && compareBuilds(most, lower) < 0) || (upper && compareBuilds(least, upper) >= 0)) return { holds: false, fact: basis };
  return { holds: 'unknown', fact: missing };
}

const isKnown = (value: string | undefined): value is string => value !== undefined && value !== unsure;

function knownBuilds({ windowsBuild, windowsRelease }: Known, buildAlone?: true): BuildRange | undefined {
  if (isKnown(windowsBuild)) {
    const range = rangeOfBuild(windowsBuild);
    return buildAlone ? [range[1], range[1]] : range;
  }
  return windowsRelease === 'windows-10' || windowsRelease === 'windows-11' ? rangeOfRelease[windowsRelease] : undefined;
}
