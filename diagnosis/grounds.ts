import type { Cause } from './cause';
import { type CauseId, causeIds, causeOf } from './causes';
import { type Condition, evaluate, factsIn, testsOnlyFacts } from './condition';
import { type FactId, factIds, isAsked, type Known } from './facts';

/** What a cause is judged by. `facts`: every fact it tests; `missing`: the questions it needs when none of those is known. */
export type Grounds = Pick<Cause, 'link' | 'severity' | 'condition'> & {
  readonly id: CauseId;
  readonly unless: Condition | undefined;
  readonly facts: ReadonlySet<FactId>;
  readonly missing: readonly FactId[];
};

const conditionsOf = (id: CauseId): readonly Condition[] =>
  [causeOf(id).condition, causeOf(id).unless].filter((condition) => condition !== undefined);

/** In cause order and uniformly shaped: cause files leave out optional properties. */
export const grounds: readonly Grounds[] = causeIds.map((id) => {
  const { link, severity, condition, unless } = causeOf(id);
  const missing = evaluate(condition, { known: {}, tried: [] }).facts.filter(isAsked);
  return { id, link, severity, condition, unless, facts: new Set(conditionsOf(id).flatMap(factsIn)), missing };
});

const indexesWhere = (holds: (one: Grounds) => boolean): readonly number[] => grounds.flatMap((one, index) => (holds(one) ? [index] : []));

/** For each fact, the indexes of the causes that test it. */
const causesTesting = new Map(factIds.map((fact) => [fact, indexesWhere(({ facts }) => facts.has(fact))]));

/** Causes that also depend on a step or the clock. */
const notOnlyFacts = indexesWhere(({ id }) => !conditionsOf(id).every(testsOnlyFacts));

/** For each cause, whether anything known matters to it. If not, it is unknown and its questions are in `missing`. */
export function mentionedIn(known: Known): readonly boolean[] {
  const mentioned = grounds.map(() => false);
  for (const index of notOnlyFacts) mentioned[index] = true;
  for (const fact of Object.keys(known) as FactId[]) for (const index of causesTesting.get(fact) ?? []) mentioned[index] = true;
  return mentioned;
}

/** Every fact that a cause's condition or `unless` tests. */
export const factsOfCause = (id: CauseId): ReadonlySet<FactId> => (grounds[causeIds.indexOf(id)] as Grounds).facts;
