import type { Severity } from './cause';
import { type CauseId, causeOf } from './causes';
import { type Evidence, evaluate } from './condition';
import type { FactId } from './facts';

/** Facts about what is missed and expected, and about the version of Windows: no fault is needed to explain these. */
const ofThings: ReadonlySet<FactId> = new Set(['missingSettings', 'expectation', 'windowsBuild', 'windowsRelease']);

/** How findings account for all that a person misses: it never roams in this way (`nature`), or a fault stops it. */
export type Account = 'nature' | 'fault';

/** Whether the findings account for everything that is missed, and how; undefined if they leave something open. */
export function accountOf(findings: readonly { readonly id: CauseId; readonly severity: Severity }[], evidence: Evidence) {
  const accounts = missedOf(evidence).map((value) => {
    const alone = { ...evidence, known: { ...evidence.known, missingSettings: value } };
    const of = findings.filter(({ severity }) => severity !== 'note').map(({ id }) => accountFor(id, alone));
    return of.includes('nature') ? 'nature' : of.includes('fault') ? 'fault' : undefined;
  });
  if (accounts.length > 0 && accounts.every((account) => account === 'nature')) return 'nature';
  const isStopped = findings.some(({ severity }) => severity === 'blocking');
  return isStopped || (accounts.length > 0 && !accounts.includes(undefined)) ? 'fault' : undefined;
}

const missedOf = ({ known }: Evidence): readonly string[] => known.missingSettings?.split('.') ?? [];

/** How a cause accounts for the only thing that is missed, if it does. */
function accountFor(id: CauseId, evidence: Evidence): Account | undefined {
  const { holds, facts } = evaluate(causeOf(id).condition, evidence);
  const isAbout = facts.includes('missingSettings') || facts.includes('expectation');
  if (holds !== true || !isAbout) return undefined;
  return facts.every((fact) => ofThings.has(fact)) ? 'nature' : 'fault';
}
