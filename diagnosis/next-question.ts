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
 * Why a question is asked: its answer lets facts count, may rule findings out, chooses between their steps, or decides possible causes
 * that a reported symptom points to or that come next in the chain.
 */
export type Reason =
  | { readonly kind: 'lets-count'; readonly facts: readonly FactId[] }
  | { readonly kind: 'may-stop' | 'chooses-steps' | 'pointed-at' | 'next-link'; readonly causes: readonly CauseId[] };

export type Question = { readonly fact: FactId; readonly reason: Reason };

/**
 * What to ask next: first whether waiting facts count, then what could rule a finding out, choose its steps, or settle what the symptoms
 * point to. After that the unproven links in chain order, up to the first broken one: anything later is moot. Among several questions, the
 * one that settles most. Null if nothing is worth asking.
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

/** The first question that any finding raises, with all findings that raise it. */
function firstOf<F extends { readonly id: CauseId }>(
  kind: 'may-stop' | 'chooses-steps',
  findings: readonly F[],
  questionsOf: (finding: F) => readonly FactId[],
): Question | undefined {
  const [fact] = findings.flatMap(questionsOf);
  if (!fact) return undefined;
  return { fact, reason: { kind, causes: findings.filter((finding) => questionsOf(finding).includes(fact)).map(({ id }) => id) } };
}

/** Of the questions about causes within reach, the one that settles most; ties go to the first. */
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
  // Skip the costly comparison for a single question.
  if (facts.length < 2) return facts[0];
  const [best] = facts.map((fact) => ({ fact, settled: settledBy(fact, causes, evidence) })).sort((a, b) => b.settled - a.settled);
  return best?.fact;
}

const severities: readonly Severity[] = ['blocking', 'limiting', 'note'];

/** Sorts blocking causes first, so that they win a tie between questions. */
const bySeverity = (causes: Situation['possible']) =>
  [...causes].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

/** Whether a reported symptom meets part of a condition that is still incomplete. */
function isPointedAt(condition: Condition, evidence: Evidence): boolean {
  if ('not' in condition) return false;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) return parts.some((part) => isPointedAt(part, evidence));
  return 'is' in condition && symptomFacts.has(condition.fact) && holdsIn(condition, evidence) === true;
}

/** One sample build from each range that conditions distinguish. */
const sampleBuilds = ['10240', '10586.100', '14393.10', '19045.3570', '19045.6216', '22631.5768', '26100.4946'];

/** Causes that test a fact, or a fact it lets count: no other verdict can change with its answer. */
const causesTesting = new Map(
  factIds.map((fact) => {
    const changed = [fact, ...waitingFacts.filter(({ once }) => once === fact).map(({ becomes }) => becomes)];
    return [fact, new Set(causeIds.filter((id) => changed.some((one) => factsOfCause(id).has(one))))];
  }),
);

/** The average number of causes that an answer settles, all answers equally likely: decided, or in a link proven by then. */
function settledBy(fact: FactId, causes: Situation['possible'], given: Evidence): number {
  const answers = fact === 'windowsBuild' ? sampleBuilds : (definitionOf(fact).values ?? []);
  const known: Record<string, string> = { ...given.known };
  let settled = 0;
  for (const answer of answers) {
    known[fact] = answer;
    const evidence = { ...given, known: settle(known) };
    const proven = links.filter((link) => isProven(link, evidence));
    const isDecided = (id: CauseId) => causesTesting.get(fact)?.has(id) && verdictOf(causeOf(id), evidence) !== 'unknown';
    for (const { id, link } of causes) if (proven.includes(link) || isDecided(id)) settled += 1;
  }
  return settled / Math.max(answers.length, 1);
}

/** The facts that decide which steps of a finding are shown. */
function missingForSteps(id: CauseId, evidence: Evidence): readonly FactId[] {
  return entriesOf(id)
    .flatMap(({ when, unless }) => [when, unless])
    .flatMap((condition) => (condition ? [evaluate(condition, evidence)] : []))
    .flatMap(({ holds, facts }) => (holds === 'unknown' ? facts : []));
}
