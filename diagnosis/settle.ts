import { definitionOf, type FactId, factIds, type Known } from './facts';

/** Facts that count as another fact once a third one is known to be yes. */
export const waitingFacts = factIds.flatMap((fact) => {
  const { becomes, once } = definitionOf(fact);
  return becomes && once ? [{ fact, becomes: becomes as FactId, once: once as FactId }] : [];
});

/** Lets pasted facts count once their condition is met: `azureAdPrtIfOwnAccount` becomes `azureAdPrt`. */
export function settle(known: Known): Known {
  const counting = waitingFacts.filter(
    ({ fact, becomes, once }) => known[once] === 'yes' && known[fact] !== undefined && known[becomes] === undefined,
  );
  return counting.length === 0 ? known : { ...known, ...Object.fromEntries(counting.map(({ fact, becomes }) => [becomes, known[fact]])) };
}

/** The open questions that would let waiting facts count, such as `ranJustNow` for times pasted without a clock. */
export function waitingQuestions(known: Known): readonly FactId[] {
  const open = waitingFacts.filter(
    ({ fact, becomes, once }) => known[fact] !== undefined && known[becomes] === undefined && known[once] === undefined,
  );
  return [...new Set(open.map(({ once }) => once))];
}

/** The facts that start to count if the question is answered with yes. */
export const countingWith = (question: FactId, known: Known): readonly FactId[] =>
  waitingFacts
    .filter(({ fact, becomes, once }) => once === question && known[fact] !== undefined && known[becomes] === undefined)
    .map(({ becomes }) => becomes);
