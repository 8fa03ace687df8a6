import { type BuildRange, compareBuilds, rangeOfBuild, rangeOfRelease } from './build';
import { type FactId, facts, type Known, unsure, type ValueOf } from './facts';
import type { StepId } from './steps';
import type { Tried } from './tried';

type Is = { [F in FactId]: { readonly fact: F; readonly is: ValueOf<F> | readonly ValueOf<F>[] } }[FactId];

/** Matches an error code by its first characters. */
type Starts = { readonly fact: 'joinError' | 'prtAttemptStatus'; readonly starts: readonly string[] };

type Range = { readonly fact: 'windowsBuild'; readonly from?: string; readonly below?: string; readonly buildAlone?: true };

/**
 * A tree of tests on facts. Builds compare as ranges; `buildAlone` lets the build decide when only the revision is missing. `{ today }` is
 * true from that day on, unknown without a clock. `{ tried }` is true if the step changed nothing, false if it helped, else unknown.
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

/** What conditions are evaluated against. `site`: facts configured by the organisation. */
export type Evidence = {
  readonly known: Known;
  readonly tried: readonly Tried[];
  readonly site?: Known | undefined;
  readonly now?: Date | undefined;
};

/** A three-valued verdict (Kleene) and its facts: those that decide it or, if `unknown`, those that are missing. */
export type Verdict = { readonly holds: true | false | 'unknown'; readonly facts: readonly FactId[] };

type Holds = Verdict['holds'];

/** A missing fact, or one answered "unsure", is unknown; never false. */
export function evaluate(condition: Condition, evidence: Evidence): Verdict {
  const holds = holdsIn(condition, evidence);
  return { holds, facts: factsBehind(holds, condition, evidence) };
}

/** Like `evaluate`, but without collecting facts. */
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

/** Short-circuits on the first part that equals `decisive`; otherwise any unknown part makes the whole unknown. */
function judgeParts(parts: readonly Condition[], decisive: boolean, evidence: Evidence): Holds {
  let holds: Holds = !decisive;
  for (const part of parts) {
    const one = holdsIn(part, evidence);
    if (one === decisive) return decisive;
    if (one === 'unknown') holds = one;
  }
  return holds;
}

/** The facts that decide the verdict `holds`, or that it lacks if unknown. */
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

/** The leaf conditions of a tree. */
function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

/** Every fact that a condition tests. */
export const factsIn = (condition: Condition): readonly FactId[] =>
  leavesOf(condition).flatMap((leaf) =>
    !('fact' in leaf) ? [] : leaf.fact === 'windowsBuild' ? ['windowsBuild', 'windowsRelease'] : [leaf.fact],
  );

/** Whether a condition tests only facts: no steps, no clock. */
export const testsOnlyFacts = (condition: Condition): boolean => leavesOf(condition).every((leaf) => 'fact' in leaf);

/** The fact that a leaf condition depends on, or lacks. */
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
