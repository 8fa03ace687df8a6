import { type MissedSetting, thingOf } from './carriers';
import type { Severity } from './cause';
import { type CauseId, causeOf } from './causes';
import { type Evidence, evaluate } from './condition';
import { type FactId, facts } from './facts';
import { missedIn, thingsOf } from './missed';
import { severityOf } from './verdict';

/** Facts about what is missed and expected, and about the version of Windows: no fault is needed to explain these. */
const ofThings: ReadonlySet<FactId> = new Set(['missingSettings', 'expectation', 'windowsBuild', 'windowsRelease']);

/** Facts that say of everything whether it could sync here: it does on another network, or isn't supported in this place. */
const ofPlaces: ReadonlySet<FactId> = new Set(['otherNetwork', 'virtualDesktop', 'cloud']);

/** How findings account for all that a person misses: it never roams in this way (`nature`), or a fault stops it. */
export type Account = 'nature' | 'fault';

type Judged = { readonly id: CauseId; readonly severity: Severity };

/** Whether the findings account for everything that is missed, and how; undefined if they leave something open. */
export function accountOf(findings: readonly Judged[], evidence: Evidence): Account | undefined {
  const missed = evidence.known.missingSettings?.split('.') ?? [];
  const accounts = missed.map((value) => {
    const of = findings.map(({ id }) => accountFor(id, missing(value, evidence)));
    return of.includes('nature') ? 'nature' : of.includes('fault') ? 'fault' : undefined;
  });
  if (missed.length > 0 && accounts.every((account) => account === 'nature')) return 'nature';
  const isStopped = findings.some(({ severity }) => severity === 'blocking');
  return isStopped || (missed.length > 0 && !accounts.includes(undefined)) ? 'fault' : undefined;
}

/** The evidence if one thing alone were missed. */
const missing = (value: string, evidence: Evidence): Evidence => ({ ...evidence, known: { ...evidence.known, missingSettings: value } });

const isAbout = (reasons: readonly FactId[]): boolean => reasons.includes('missingSettings') || reasons.includes('expectation');

/** Whether these facts say that something never roams in this way: nothing is broken, and no sync begins to work. */
export const isNature = (reasons: readonly FactId[]): boolean => isAbout(reasons) && reasons.every((fact) => ofThings.has(fact));

/** How a cause accounts for the only thing that is missed, if it does. A note accounts for nothing. */
function accountFor(id: CauseId, evidence: Evidence): Account | undefined {
  const { holds, facts: reasons } = evaluate(causeOf(id).condition, evidence);
  if (holds !== true || severityOf(causeOf(id), evidence) === 'note') return undefined;
  // A new PC gets this without a backup.
  if (!reasons.includes('missingSettings') && isNature(reasons) && missedIn(evidence.known).some(syncsLive)) return undefined;
  if (isNature(reasons)) return 'nature';
  return isAbout(reasons) || reasons.some((fact) => ofPlaces.has(fact)) || spares(id, evidence) ? 'fault' : undefined;
}

/** Whether live sync brings what is missed, and no backup does. */
function syncsLive(missed: MissedSetting): boolean {
  const carriers = thingsOf(missed).map((id) => thingOf(id).carriers[0]);
  return carriers.includes('live-sync') && !carriers.includes('backup');
}

/** Whether the cause would be a mere note if something else were missed: a policy on passwords stops no language. */
const spares = (id: CauseId, evidence: Evidence): boolean =>
  typeof causeOf(id).severity !== 'string' &&
  facts.missingSettings.values.some((value) => severityOf(causeOf(id), missing(value, evidence)) === 'note');
