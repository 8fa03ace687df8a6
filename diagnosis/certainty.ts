import type { Finding } from './diagnose';
import type { Link } from './links';

/** How sure a finding is, the same wherever it is shown. */
export type Certainty = 'certain' | 'may-be';

/** Certain if it stops syncing on its own, and no open question could still rule it out. */
export const certaintyOf = ({ severity, unless }: Pick<Finding, 'severity' | 'unless'>): Certainty =>
  severity === 'blocking' && unless.length === 0 ? 'certain' : 'may-be';

/** True if no finding in a link is certain: a broken link is then shown as perhaps broken. */
export const isDoubtful = (link: Link, findings: readonly Finding[]): boolean =>
  !findings.some((finding) => finding.link === link && certaintyOf(finding) === 'certain');
