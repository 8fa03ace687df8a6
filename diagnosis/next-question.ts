import type { Severity } from './cause';
import { type CauseId, causeOf } from './causes';
import { isProven, type LinkState } from './chain';
import { type Condition, type Evidence, evaluate } from './condition';
import { definitionOf, type FactId, isAsked, type Known } from './facts';
import type { Link } from './links';
import { entriesOf } from './plan';
import { isWithinReach } from './reach';
import { settle, waitingQuestions } from './settle';
import { symptomFacts } from './symptoms';
import { verdictOf } from './verdict';

type Situation = {
  readonly chain: readonly { readonly link: Link; readonly state: LinkState }[];
  readonly findings: readonly { readonly id: CauseId; readonly unless: readonly FactId[] }[];
  readonly possible: readonly {
    readonly id: CauseId;
    readonly link: Link;
    readonly severity: Severity;
    readonly missing: readonly FactId[];
  }[];
};

/**
 * What to ask next: whether the paste was made just now; what could make a finding go away; what decides between its
 * steps; what the symptoms point at; then the links in chain order up to the first broken one, as what comes after it is
 * moot, and without those that hold. Of several questions the one that settles most. Null when nothing is worth asking.
 */
export function nextQuestion({ chain, findings, possible }: Situation, evidence: Evidence): FactId | null {
  const isOpen = (fact: FactId) => isAsked(fact) && evidence.known[fact] === undefined;
  const first = [
    ...waitingQuestions(evidence.known),
    ...findings.flatMap(({ unless }) => unless),
    ...findings.flatMap(({ id }) => missingForSteps(id, evidence)),
  ].find(isOpen);
  if (first) return first;
  const open = possible.filter(({ id }) => isWithinReach(causeOf(id), evidence));
  const broken = chain.findIndex(({ state }) => state === 'broken');
  const asked = chain.slice(0, broken < 0 ? chain.length : broken + 1).filter(({ state }) => state !== 'holds');
  const isUnprompted = (fact: FactId) => isOpen(fact) && !definitionOf(fact).volunteered;
  const groups = [
    { causes: open.filter(({ id }) => isPointedAt(causeOf(id).condition, evidence)), isAskedHere: isOpen },
    ...asked.map(({ link }) => ({ causes: open.filter((cause) => cause.link === link), isAskedHere: isUnprompted })),
  ];
  for (const { causes, isAskedHere } of groups) {
    const facts = [...new Set(bySeverity(causes).flatMap(({ missing }) => missing))].filter(isAskedHere);
    const [best] = facts.map((fact) => ({ fact, settled: settledBy(fact, causes, evidence) })).sort((a, b) => b.settled - a.settled);
    if (best) return best.fact;
  }
  return null;
}

const severities: readonly Severity[] = ['blocking', 'limiting', 'note'];

/** What blocks first: of two questions that settle as much, its question is asked. */
const bySeverity = (causes: Situation['possible']) =>
  [...causes].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

/** Whether something that the person reported is a part of a condition that still lacks others. */
function isPointedAt(condition: Condition, evidence: Evidence): boolean {
  if ('not' in condition) return false;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) return parts.some((part) => isPointedAt(part, evidence));
  return 'is' in condition && symptomFacts.has(condition.fact) && evaluate(condition, evidence).holds === true;
}

/** Builds that stand for the ranges that conditions tell apart. */
const someBuilds = ['10240', '10586.100', '14393.10', '19045.3570', '19045.6216', '22631.5768', '26100.4946'];

/** How many of the causes an answer settles, each answer as likely as another: decided, or in a link that holds by then. */
function settledBy(fact: FactId, causes: Situation['possible'], given: Evidence): number {
  const answers = fact === 'windowsBuild' ? someBuilds : (definitionOf(fact).values ?? []);
  const settled = answers.map((answer) => {
    const evidence = { ...given, known: settle({ ...given.known, [fact]: answer } as Known) };
    const isSettled = ({ id, link }: Situation['possible'][number]) =>
      isProven(link, evidence) || verdictOf(causeOf(id), evidence).holds !== 'unknown';
    return causes.filter(isSettled).length;
  });
  return settled.reduce((sum, count) => sum + count, 0) / Math.max(answers.length, 1);
}

/** The facts that decide which of a finding's steps are shown. */
function missingForSteps(id: CauseId, evidence: Evidence): readonly FactId[] {
  return entriesOf(id)
    .flatMap(({ when, unless }) => [when, unless])
    .flatMap((condition) => (condition ? [evaluate(condition, evidence)] : []))
    .flatMap(({ holds, facts }) => (holds === 'unknown' ? facts : []));
}
