import { answersOf } from './answers';
import type { Severity } from './cause';
import { type CauseId, causeOf } from './causes';
import { evidenceOf, isProven, type LinkState } from './chain';
import { type Condition, type Evidence, factsIn, holdsIn } from './condition';
import { type FactId, factIds } from './facts';
import { type Link, links } from './links';
import { settle } from './settle';
import { verdictOf } from './verdict';

export type Open = { readonly id: CauseId; readonly link: Link; readonly severity: Severity; readonly missing: readonly FactId[] };

/** What is found and what is open so far. */
export type Situation = {
  readonly chain: readonly { readonly link: Link; readonly state: LinkState }[];
  readonly findings: readonly {
    readonly id: CauseId;
    readonly link: Link;
    readonly severity: Severity;
    readonly unless: readonly FactId[];
  }[];
  readonly possible: readonly Open[];
};

/** A possible cause that is worth a question. `isPointed`: the evidence points to it. */
export type Worth = Open & { readonly isPointed: boolean };

/**
 * The possible causes that are worth a question: those of unproven links and those that the evidence points to. Once a fault accounts for
 * everything, only faults that one more answer could show and that would explain a finding, or block no later than one.
 */
export function worthDeciding({ chain, findings, possible }: Situation, isAccounted: boolean, evidence: Evidence): readonly Worth[] {
  const proven = chain.filter(({ state }) => state === 'holds').map(({ link }) => link);
  const telling = tellingFacts(evidence);
  const worth = possible
    .map((cause) => ({ ...cause, isPointed: isPointedAt(causeOf(cause.id).condition, telling, evidence) }))
    .filter(({ link, isPointed }) => isPointed || !proven.includes(link));
  if (!isAccounted) return worth;
  const last = Math.max(...findings.map(({ link }) => links.indexOf(link)));
  const wouldExplain = ({ id, severity }: Open) =>
    severity !== 'note' && findings.some((finding) => causeOf(id).explains?.includes(finding.id));
  const wouldBlock = ({ severity, link, isPointed }: Worth) => severity === 'blocking' && isPointed && links.indexOf(link) <= last;
  return worth.filter((cause) => (wouldExplain(cause) || wouldBlock(cause)) && canShowNext(cause, evidence));
}

/** Whether a single answer could make the cause true. */
const canShowNext = ({ id, missing }: Open, evidence: Evidence): boolean =>
  missing.some((fact) =>
    answersOf(fact).some(
      (answer) => verdictOf(causeOf(id), { ...evidence, known: settle({ ...evidence.known, [fact]: answer }) }) === true,
    ),
  );

/** Whether something telling meets part of a condition that is still incomplete. */
function isPointedAt(condition: Condition, telling: ReadonlySet<FactId>, evidence: Evidence): boolean {
  if ('not' in condition) return false;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) return parts.some((part) => isPointedAt(part, telling, evidence));
  return ('is' in condition || 'starts' in condition) && telling.has(condition.fact) && holdsIn(condition, evidence) === true;
}

const proofs = links.map((link) => ({ link, facts: factsIn(evidenceOf[link].proof) }));

/** The known facts that may point to a fault: not those that prove a link, and not whether the PC is in a domain. */
function tellingFacts(evidence: Evidence): ReadonlySet<FactId> {
  const ordinary = proofs.flatMap(({ link, facts }) => (isProven(link, evidence) ? facts : []));
  return new Set(factIds.filter((fact) => evidence.known[fact] !== undefined && fact !== 'domainJoined' && !ordinary.includes(fact)));
}
