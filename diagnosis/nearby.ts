import { type CauseId, causeIds, causeOf } from './causes';
import type { Condition } from './condition';
import { explainedBy } from './diagnose';
import type { FactId } from './facts';

const most = 5;

/**
 * The causes that one may take for this one, at most five, the most alike first: those of its link that rest on the same facts,
 * and those that explain it or that it explains.
 */
export function nearby(id: CauseId): readonly CauseId[] {
  return causeIds
    .map((other) => ({ other, weight: likeness(id, other) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ other }) => other);
}

function likeness(id: CauseId, other: CauseId): number {
  if (id === other) return 0;
  const isExplained = explainedBy(id).includes(other) || explainedBy(other).includes(id);
  return sharedFacts(id, other) + (isExplained ? 1 : 0);
}

function sharedFacts(id: CauseId, other: CauseId): number {
  if (causeOf(id).link !== causeOf(other).link) return 0;
  const facts = factsOf(id);
  return [...factsOf(other)].filter((fact) => facts.has(fact)).length;
}

/** The facts that a cause asks for, true or not. */
function factsOf(id: CauseId): ReadonlySet<FactId> {
  const { condition, unless } = causeOf(id);
  return new Set([condition, ...(unless ? [unless] : [])].flatMap(factsIn));
}

function factsIn(condition: Condition): readonly FactId[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  return 'fact' in condition ? [condition.fact] : [];
}
