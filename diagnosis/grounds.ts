import type { Cause } from './cause';
import { type CauseId, causeIds, causeOf } from './causes';
import { type Condition, evaluate, factsIn, isOfFacts } from './condition';
import { type FactId, factIds, isAsked, type Known } from './facts';

/** What a cause is judged by. `facts`: all that it looks at; `missing`: the questions that it lacks while nothing is known of those. */
export type Grounds = Pick<Cause, 'link' | 'severity' | 'condition'> & {
  readonly id: CauseId;
  readonly unless: Condition | undefined;
  readonly facts: ReadonlySet<FactId>;
  readonly missing: readonly FactId[];
};

const conditionsOf = (id: CauseId): readonly Condition[] =>
  [causeOf(id).condition, causeOf(id).unless].filter((condition) => condition !== undefined);

/** In the order of the causes; all of one shape, which a file for each cause does not give. */
export const grounds: readonly Grounds[] = causeIds.map((id) => {
  const { link, severity, condition, unless } = causeOf(id);
  const missing = evaluate(condition, { known: {}, tried: [] }).facts.filter(isAsked);
  return { id, link, severity, condition, unless, facts: new Set(conditionsOf(id).flatMap(factsIn)), missing };
});

const placesWhere = (holds: (one: Grounds) => boolean): readonly number[] => grounds.flatMap((one, place) => (holds(one) ? [place] : []));

/** By fact the places of the causes that look at it. */
const lookingAt = new Map(factIds.map((fact) => [fact, placesWhere(({ facts }) => facts.has(fact))]));

/** Causes that look at a step or at the clock too. */
const beyondFacts = placesWhere(({ id }) => !conditionsOf(id).every(isOfFacts));

/** For each cause whether something known speaks of it. One of which nothing does is unknown, and lacks its `missing`. */
export function spokenOf(known: Known): readonly boolean[] {
  const spoken = grounds.map(() => false);
  for (const place of beyondFacts) spoken[place] = true;
  for (const fact of Object.keys(known) as FactId[]) for (const place of lookingAt.get(fact) ?? []) spoken[place] = true;
  return spoken;
}

/** The facts that a cause is judged by, true or not. */
export const factsOfCause = (id: CauseId): ReadonlySet<FactId> => (grounds[causeIds.indexOf(id)] as Grounds).facts;
