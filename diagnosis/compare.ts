import type { CauseId } from './causes';
import type { LinkState } from './chain';
import type { Diagnosis } from './diagnose';
import { definitionOf, type FactId, factIds } from './facts';
import type { Link } from './links';

/**
 * What differs between two diagnoses of one PC. `gone`: findings that are ruled out now; `unseen`: findings that can no longer be
 * decided; `stay`: findings that are still true; `appeared`: findings that were not true before.
 */
export type Comparison = {
  readonly links: readonly { readonly link: Link; readonly was: LinkState; readonly is: LinkState }[];
  readonly facts: readonly { readonly fact: FactId; readonly was: string | undefined; readonly is: string | undefined }[];
  readonly gone: readonly CauseId[];
  readonly unseen: readonly CauseId[];
  readonly stay: readonly CauseId[];
  readonly appeared: readonly CauseId[];
};

/** Takes a diagnosis before and after; gives what changed, link by link and fact by fact, and what became of each finding. */
export function compare(before: Diagnosis, after: Diagnosis): Comparison {
  const isTrue = trueIn(after);
  const wasTrue = trueIn(before);
  const ids = before.findings.map(({ id }) => id);
  return {
    links: before.chain
      .map(({ link, state }, index) => ({ link, was: state, is: after.chain[index]?.state ?? state }))
      .filter(({ was, is }) => was !== is),
    facts: factIds
      .filter((fact) => !definitionOf(fact).ofPaste && !definitionOf(fact).becomes)
      .map((fact) => ({ fact, was: before.known[fact], is: after.known[fact] }))
      .filter(({ was, is }) => was !== is),
    gone: ids.filter((id) => after.ruledOut.includes(id)),
    unseen: ids.filter((id) => after.possible.some((possible) => possible.id === id)),
    stay: ids.filter((id) => isTrue.has(id)),
    appeared: after.findings.map(({ id }) => id).filter((id) => !wasTrue.has(id)),
  };
}

/** The causes that are true, those told under another one among them. */
const trueIn = ({ findings }: Diagnosis): ReadonlySet<CauseId> => new Set(findings.flatMap(({ id, explains }) => [id, ...explains]));
