import { type CauseId, causeIds, causeOf } from './causes';
import { explainedBy } from './diagnose';
import { factsOfCause } from './grounds';

const maxNearby = 5;

/**
 * Up to five causes easily confused with this one, most similar first: those in its link that share facts with it, and those that it
 * explains or that explain it.
 */
export function nearby(id: CauseId): readonly CauseId[] {
  return causeIds
    .map((other) => ({ other, weight: likeness(id, other) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, maxNearby)
    .map(({ other }) => other);
}

function likeness(id: CauseId, other: CauseId): number {
  if (id === other) return 0;
  const isExplained = explainedBy(id).includes(other) || explainedBy(other).includes(id);
  return sharedFacts(id, other) + (isExplained ? 1 : 0);
}

function sharedFacts(id: CauseId, other: CauseId): number {
  if (causeOf(id).link !== causeOf(other).link) return 0;
  // The release is only a substitute for the build.
  return [...factsOfCause(other)].filter((fact) => fact !== 'windowsRelease' && factsOfCause(id).has(fact)).length;
}
