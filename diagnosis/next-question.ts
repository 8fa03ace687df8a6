import type { Severity } from './cause';
import { type CauseId, causeOf } from './causes';
import type { LinkState } from './chain';
import { type Evidence, evaluate } from './condition';
import { type FactId, isAsked } from './facts';
import type { Link } from './links';
import { entriesOf } from './plan';
import { isWithinReach } from './reach';
import { waitingQuestions } from './settle';

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

const bySeverity: Readonly<Record<Severity, number>> = { blocking: 0, limiting: 1, note: 2 };
const byState: Readonly<Record<LinkState, number>> = { unknown: 0, broken: 1, holds: 2 };

/**
 * What to ask next: whether the paste was made just now; what could make a finding go away; what decides between its
 * steps; then the first unknown link of the chain, there the most severe cause that answers can still decide. Null when
 * nothing can be asked.
 */
export function nextQuestion({ chain, findings, possible }: Situation, evidence: Evidence): FactId | null {
  const links = [...chain].sort((a, b) => byState[a.state] - byState[b.state]);
  const open = links.flatMap(({ link }) =>
    possible
      .filter((cause) => cause.link === link && isWithinReach(causeOf(cause.id), evidence))
      .sort((a, b) => bySeverity[a.severity] - bySeverity[b.severity]),
  );
  const candidates = [
    ...waitingQuestions(evidence.known),
    ...findings.flatMap(({ unless }) => unless),
    ...findings.flatMap(({ id }) => missingForSteps(id, evidence)),
    ...open.flatMap(({ missing }) => missing),
  ];
  return candidates.find((fact) => isAsked(fact) && evidence.known[fact] === undefined) ?? null;
}

/** The facts that decide which of a finding's steps are shown. */
function missingForSteps(id: CauseId, evidence: Evidence): readonly FactId[] {
  return entriesOf(id)
    .flatMap(({ when, unless }) => [when, unless])
    .flatMap((condition) => (condition ? [evaluate(condition, evidence)] : []))
    .flatMap(({ holds, facts }) => (holds === 'unknown' ? facts : []));
}
