import { definitionOf, type FactId, factIds, type Known } from './facts';

/** The facts that count for another one as soon as something is known to be yes. */
export const waitingFacts = factIds.flatMap((fact) => {
  const { becomes, once } = definitionOf(fact);
  return becomes && once ? [{ fact, becomes: becomes as FactId, once: once as FactId }] : [];
});

/** Lets what the paste printed count once its condition is met: `azureAdPrtIfOwnAccount` becomes `azureAdPrt`. */
export function settle(known: Known): Known {
  const counting = waitingFacts.filter(
    ({ fact, becomes, once }) => known[once] === 'yes' && known[fact] !== undefined && known[becomes] === undefined,
  );
  return counting.length === 0 ? known : { ...known, ...Object.fromEntries(counting.map(({ fact, becomes }) => [becomes, known[fact]])) };
}

/** The question that would let waiting facts count: `ranJustNow` when times were pasted without a clock. */
export function waitingQuestions(known: Known): readonly FactId[] {
  const open = waitingFacts.filter(
    ({ fact, becomes, once }) => known[fact] !== undefined && known[becomes] === undefined && known[once] === undefined,
  );
  return [...new Set(open.map(({ once }) => once))];
}

/** The facts that begin to count where the answer to a question is yes. */
export const countingWith = (question: FactId, known: Known): readonly FactId[] =>
  waitingFacts
    .filter(({ fact, becomes, once }) => once === question && known[fact] !== undefined && known[becomes] === undefined)
    .map(({ becomes }) => becomes);
