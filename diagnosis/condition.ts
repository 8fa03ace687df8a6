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

/** Judges a condition; what is not known, or asked in vain, is unknown and never false. */
export function evaluate(condition: Condition, evidence: Evidence): Verdict {
  const missing: FactId[] = [];
  const holds = holdsIn(condition, evidence, missing);
  return { holds, facts: holds === 'unknown' ? missing : factsBehind(holds, condition, evidence) };
}

/** The facts that decide a condition, where its verdict is known already. */
export function factsBehind(holds: boolean, condition: Condition, evidence: Evidence): readonly FactId[] {
  const facts = new Set<FactId>();
  addFacts(facts, condition, holds, evidence);
  return [...facts];
}

/** The verdict on one condition; `missing` gains the facts that leave it unknown. */
type Judge = (evidence: Evidence, missing?: FactId[]) => Holds;

/** Made once for each condition: they are judged by the hundred, and telling their forms apart is most of the work. */
const judges = new WeakMap<Condition, Judge>();

/** The verdict of `evaluate` alone; `missing` gains the facts that leave it unknown. */
export const holdsIn = (condition: Condition, evidence: Evidence, missing?: FactId[]): Holds =>
  (judges.get(condition) ?? keptJudge(condition))(evidence, missing);

function keptJudge(condition: Condition): Judge {
  const judge = judgeOf(condition);
  judges.set(condition, judge);
  return judge;
}

function judgeOf(condition: Condition): Judge {
  if ('all' in condition) return judgeOfParts(condition.all.map(judgeOf), false);
  if ('any' in condition) return judgeOfParts(condition.any.map(judgeOf), true);
  if ('not' in condition) {
    const judge = judgeOf(condition.not);
    return (evidence, missing) => opposite(judge(evidence, missing));
  }
  const judge = judgeAlone(condition);
  return (evidence, missing) => {
    const holds = judge(evidence);
    const fact = missing && holds === 'unknown' ? factUnder(condition, evidence.known) : undefined;
    if (fact && !missing?.includes(fact)) missing?.push(fact);
    return holds;
  };
}

type Alone = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** The judge of a condition without parts. */
function judgeAlone(condition: Alone): (evidence: Evidence) => Holds {
  if ('is' in condition) return ({ known }) => compare(condition, known);
  if ('tried' in condition) return ({ tried }) => outcome(condition.tried, tried);
  if ('starts' in condition) return ({ known }) => startsWith(condition, known);
  if (!('today' in condition)) return ({ known }) => compareRange(condition, known).holds;
  const day = new Date(condition.today.from);
  return ({ now }) => (now ? now >= day : 'unknown');
}

const opposite = (holds: Holds): Holds => (holds === 'unknown' ? holds : !holds);

/** One part that equals `decisive` decides, whatever the others lack; else one unknown part leaves it unknown; else all parts decide together. */
const judgeOfParts =
  (parts: readonly Judge[], decisive: boolean): Judge =>
  (evidence, missing) => {
    const before = missing?.length ?? 0;
    let holds: Holds = !decisive;
    for (const part of parts) {
      const one = part(evidence, missing);
      if (one === decisive) {
        if (missing) missing.length = before;
        return decisive;
      }
      if (one === 'unknown') holds = one;
    }
    return holds;
  };

/** Every fact that a condition looks at. */
export function factsIn(condition: Condition): readonly FactId[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  if (!('fact' in condition)) return [];
  return condition.fact === 'windowsBuild' ? ['windowsBuild', 'windowsRelease'] : [condition.fact];
}

/** Adds the facts that decide a condition: of several parts those of the ones with the same verdict. */
function addFacts(facts: Set<FactId>, condition: Condition, holds: boolean, evidence: Evidence): void {
  if ('all' in condition || 'any' in condition) {
    for (const part of 'all' in condition ? condition.all : condition.any)
      if (holdsIn(part, evidence) === holds) addFacts(facts, part, holds, evidence);
  } else if ('not' in condition) addFacts(facts, condition.not, !holds, evidence);
  else {
    const fact = factUnder(condition, evidence.known);
    if (fact) facts.add(fact);
  }
}

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
