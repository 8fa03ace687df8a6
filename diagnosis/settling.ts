import { answersOf } from './answers';
import type { Severity } from './cause';
import { type CauseId, causeIds, causeOf } from './causes';
import { isProven } from './chain';
import type { Evidence } from './condition';
import { type FactId, factIds } from './facts';
import { factsOfCause } from './grounds';
import { links } from './links';
import { settle, waitingFacts } from './settle';
import { verdictOf } from './verdict';
import type { Open } from './worth-deciding';

/** The question that settles most of the causes, notes left for last; ties go to blocking causes, then to the first. */
export function mostSettling(causes: readonly Open[], isOpen: (fact: FactId) => boolean, evidence: Evidence): FactId | undefined {
  const faults = causes.filter(({ severity }) => severity !== 'note');
  return bestOf(faults, isOpen, evidence) ?? bestOf(causes, isOpen, evidence);
}

function bestOf(causes: readonly Open[], isOpen: (fact: FactId) => boolean, evidence: Evidence): FactId | undefined {
  const facts = [...new Set(bySeverity(causes).flatMap(({ missing }) => missing))].filter(isOpen);
  // Skip the costly comparison for a single question.
  if (facts.length < 2) return facts[0];
  const [best] = facts.map((fact) => ({ fact, settled: settledBy(fact, causes, evidence) })).sort((a, b) => b.settled - a.settled);
  return best?.fact;
}

const severities: readonly Severity[] = ['blocking', 'limiting', 'note'];

const bySeverity = (causes: readonly Open[]) => [...causes].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

/** Causes that test a fact, or a fact it lets count: no other verdict can change with its answer. */
const causesTesting = new Map(
  factIds.map((fact) => {
    const changed = [fact, ...waitingFacts.filter(({ once }) => once === fact).map(({ becomes }) => becomes)];
    return [fact, new Set(causeIds.filter((id) => changed.some((one) => factsOfCause(id).has(one))))];
  }),
);

/** The average number of causes that an answer settles, all answers equally likely: decided, or in a link proven by then. */
function settledBy(fact: FactId, causes: readonly Open[], given: Evidence): number {
  const answers = answersOf(fact);
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
