import type { Severity } from './cause';
import { type CauseId, causeIds, causeOf } from './causes';
import { isProven, type LinkState } from './chain';
import { type Condition, type Evidence, evaluate, holdsIn } from './condition';
import { definitionOf, type FactId, factIds, isAsked } from './facts';
import { factsOfCause } from './grounds';
import { type Link, links } from './links';
import { entriesOf } from './plan';
import { isWithinReach } from './reach';
import { countingWith, settle, waitingFacts, waitingQuestions } from './settle';
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
 * What a question is for: the facts that its answer lets count; findings that it could take away, or whose steps it decides between;
 * possible causes that lack it, to which something that the person reported points, or which come next in the chain.
 */
export type Reason =
  | { readonly kind: 'lets-count'; readonly facts: readonly FactId[] }
  | { readonly kind: 'may-stop' | 'chooses-steps' | 'pointed-at' | 'next-link'; readonly causes: readonly CauseId[] };

export type Question = { readonly fact: FactId; readonly reason: Reason };

/**
 * What to ask next: whether the paste was made just now; what could make a finding go away; what decides between its
 * steps; what the symptoms point at; then the links in chain order up to the first broken one, as what comes after it is
 * moot, and without those that hold. Of several questions the one that settles most. Null when nothing is worth asking.
 */
export function nextQuestion({ chain, findings, possible }: Situation, evidence: Evidence): Question | null {
  const isOpen = (fact: FactId) => isAsked(fact) && evidence.known[fact] === undefined;
  const waiting = waitingQuestions(evidence.known).find(isOpen);
  if (waiting) return { fact: waiting, reason: { kind: 'lets-count', facts: countingWith(waiting, evidence.known) } };
  const ofFindings =
    firstOf('may-stop', findings, ({ unless }) => unless.filter(isOpen)) ??
    firstOf('chooses-steps', findings, ({ id }) => missingForSteps(id, evidence).filter(isOpen));
  if (ofFindings) return ofFindings;
  const pointedAt = possible.filter(({ id }) => isPointedAt(causeOf(id).condition, evidence));
  const isUnprompted = (fact: FactId) => isOpen(fact) && !definitionOf(fact).volunteered;
  const broken = chain.findIndex(({ state }) => state === 'broken');
  const worthAsking = chain.slice(0, broken < 0 ? chain.length : broken + 1).filter(({ state }) => state !== 'holds');
  let best = bestOf('pointed-at', pointedAt, isOpen, evidence);
  for (const { link } of worthAsking) {
    if (best) break;
    const ofLink = possible.filter((cause) => cause.link === link);
    best = bestOf('next-link', ofLink, isUnprompted, evidence);
  }
  return best ?? null;
}

/** The first question that findings have, with all findings that have it. */
function firstOf<F extends { readonly id: CauseId }>(
  kind: 'may-stop' | 'chooses-steps',
  findings: readonly F[],
  questionsOf: (finding: F) => readonly FactId[],
): Question | undefined {
  const [fact] = findings.flatMap(questionsOf);
  if (!fact) return undefined;
  return { fact, reason: { kind, causes: findings.filter((finding) => questionsOf(finding).includes(fact)).map(({ id }) => id) } };
}

/** Of the questions about some causes within reach the one that settles most; the first of several that settle as much. */
function bestOf(
  kind: 'pointed-at' | 'next-link',
  possible: Situation['possible'],
  isAskedHere: (fact: FactId) => boolean,
  evidence: Evidence,
): Question | undefined {
  const causes = possible.filter(({ id }) => isWithinReach(causeOf(id), evidence));
  const facts = [...new Set(bySeverity(causes).flatMap(({ missing }) => missing))].filter(isAskedHere);
  const fact = mostSettling(facts, causes, evidence);
  if (!fact) return undefined;
  return { fact, reason: { kind, causes: causes.filter(({ missing }) => missing.includes(fact)).map(({ id }) => id) } };
}

function mostSettling(facts: readonly FactId[], causes: Situation['possible'], evidence: Evidence): FactId | undefined {
  // One question needs no comparison.
  if (facts.length < 2) return facts[0];
  const [best] = facts.map((fact) => ({ fact, settled: settledBy(fact, causes, evidence) })).sort((a, b) => b.settled - a.settled);
  return best?.fact;
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
  return 'is' in condition && symptomFacts.has(condition.fact) && holdsIn(condition, evidence) === true;
}

/** Builds that stand for the ranges that conditions tell apart. */
const someBuilds = ['10240', '10586.100', '14393.10', '19045.3570', '19045.6216', '22631.5768', '26100.4946'];

/** The causes that look at a fact, or at one that it lets count: no other verdict can change with its answer. */
const lookingAt = new Map(
  factIds.map((fact) => {
    const changed = [fact, ...waitingFacts.filter(({ once }) => once === fact).map(({ becomes }) => becomes)];
    return [fact, new Set(causeIds.filter((id) => changed.some((one) => factsOfCause(id).has(one))))];
  }),
);

/** How many of the causes an answer settles, each answer as likely as another: decided, or in a link that holds by then. */
function settledBy(fact: FactId, causes: Situation['possible'], given: Evidence): number {
  const answers = fact === 'windowsBuild' ? someBuilds : (definitionOf(fact).values ?? []);
  const known: Record<string, string> = { ...given.known };
  let settled = 0;
  for (const answer of answers) {
    known[fact] = answer;
    const evidence = { ...given, known: settle(known) };
    const proven = links.filter((link) => isProven(link, evidence));
    const isDecided = (id: CauseId) => lookingAt.get(fact)?.has(id) && verdictOf(causeOf(id), evidence) !== 'unknown';
    for (const { id, link } of causes) if (proven.includes(link) || isDecided(id)) settled += 1;
  }
  return settled / Math.max(answers.length, 1);
}

/** The facts that decide which of a finding's steps are shown. */
function missingForSteps(id: CauseId, evidence: Evidence): readonly FactId[] {
  return entriesOf(id)
    .flatMap(({ when, unless }) => [when, unless])
    .flatMap((condition) => (condition ? [evaluate(condition, evidence)] : []))
    .flatMap(({ holds, facts }) => (holds === 'unknown' ? facts : []));
}
