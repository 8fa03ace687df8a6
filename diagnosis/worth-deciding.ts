import { accountOf } from './accounted';
import type { Severity } from './cause';
import { type CauseId, causeOf } from './causes';
import { evidenceOf, isProven, type LinkState } from './chain';
import { type Condition, type Evidence, factsIn, holdsIn } from './condition';
import type { FactId } from './facts';
import { type Link, links } from './links';

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

/**
 * The possible causes that are worth a question: those of unproven links and those that the evidence points to. Once the findings account
 * for everything, only those that would explain a finding, and blocking ones that are pointed to and come no later in the chain.
 */
export function worthDeciding({ chain, findings, possible }: Situation, evidence: Evidence): readonly Open[] {
  const isPointedTo = ({ id }: Open) => isPointedAt(causeOf(id).condition, evidence);
  if (!accountOf(findings, evidence)) {
    const proven = chain.filter(({ state }) => state === 'holds').map(({ link }) => link);
    return possible.filter((cause) => !proven.includes(cause.link) || isPointedTo(cause));
  }
  const last = Math.max(...findings.map(({ link }) => links.indexOf(link)));
  return possible.filter((cause) => {
    const wouldExplain = findings.some(({ id }) => causeOf(cause.id).explains?.includes(id));
    return wouldExplain || (cause.severity === 'blocking' && links.indexOf(cause.link) <= last && isPointedTo(cause));
  });
}

/** Whether something known that a PC in order would not show meets part of a condition that is still incomplete. */
export function isPointedAt(condition: Condition, evidence: Evidence): boolean {
  if ('not' in condition) return false;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) return parts.some((part) => isPointedAt(part, evidence));
  const isTest = 'is' in condition || 'starts' in condition;
  return isTest && holdsIn(condition, evidence) === true && !isOrdinary(condition.fact, evidence);
}

/** A link's proof, or being in a domain: nothing that points to a fault. */
const isOrdinary = (fact: FactId, evidence: Evidence): boolean =>
  fact === 'domainJoined' || links.some((link) => factsIn(evidenceOf[link].proof).includes(fact) && isProven(link, evidence));
