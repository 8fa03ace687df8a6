import type { CauseId } from './causes';
import { isDoubtful } from './certainty';
import type { Diagnosis } from './diagnose';
import { definitionOf, type FactId, factIds } from './facts';
import { type Link, links } from './links';

/**
 * What changed between two diagnoses of one PC. Earlier findings are `gone` (ruled out now), `unseen` (no longer decidable) or `stay`
 * (still true); `appeared`: findings that weren't true before; `links`: those whose state changed, or how sure it is.
 */
export type Comparison = {
  readonly links: readonly Link[];
  readonly facts: readonly { readonly fact: FactId; readonly was: string | undefined; readonly is: string | undefined }[];
  readonly gone: readonly CauseId[];
  readonly unseen: readonly CauseId[];
  readonly stay: readonly CauseId[];
  readonly appeared: readonly CauseId[];
};

export function compare(before: Diagnosis, after: Diagnosis): Comparison {
  const isTrue = trueIn(after);
  const wasTrue = trueIn(before);
  const ids = before.findings.map(({ id }) => id);
  return {
    links: links.filter((link) => standing(before, link) !== standing(after, link)),
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

/** All true causes, including those reported under another one. */
const trueIn = ({ findings }: Diagnosis): ReadonlySet<CauseId> => new Set(findings.flatMap(({ id, explains }) => [id, ...explains]));

/** The state of a link, and whether a broken one is certain. */
const standing = ({ chain, findings }: Diagnosis, link: Link): string =>
  `${chain.find((one) => one.link === link)?.state} ${isDoubtful(link, findings)}`;
