import type { Severity } from './cause';
import { type Condition, type Evidence, holdsIn } from './condition';
import { joined } from './join-kinds';
import { type Link, links } from './links';

export type LinkState = 'holds' | 'broken' | 'unknown';

/** What proves a link, and what contradicts it. Usable switches on their own don't prove `allowed`. */
export const evidenceOf: Readonly<Record<Link, { readonly proof: Condition; readonly contrary?: Condition }>> = {
  windows: { proof: { fact: 'windowsBuild', from: '10586' } },
  joined: { proof: joined },
  trusted: {
    proof: {
      any: [
        { fact: 'deviceAuthStatus', is: 'success' },
        { fact: 'keySignTest', is: 'passed' },
      ],
    },
    contrary: {
      any: [
        { fact: 'deviceAuthStatus', is: ['disabled-or-deleted', 'failed', 'unreachable'] },
        { fact: 'keySignTest', is: 'failed' },
        { fact: 'aadRecoveryEnabled', is: 'yes' },
        { fact: 'certificateValidity', is: ['expired', 'not-yet-valid'] },
      ],
    },
  },
  signedIn: {
    proof: { fact: 'azureAdPrt', is: 'yes' },
    contrary: {
      all: [
        joined,
        {
          any: [
            { fact: 'azureAdPrt', is: 'no' },
            { fact: 'prtRenewal', is: ['stale', 'expired'] },
          ],
        },
      ],
    },
  },
  account: {
    // Windows shows the default account only if one is set.
    proof: { fact: 'wamDefaultAccount', is: 'work' },
    contrary: {
      all: [
        joined,
        {
          any: [
            { fact: 'wamDefaultAccount', is: 'personal' },
            { fact: 'wamDefaultSet', is: 'no' },
          ],
        },
      ],
    },
  },
  allowed: { proof: { all: [joined, { fact: 'settingsUrl', is: 'filled' }] } },
  setting: { proof: { fact: 'settingsPage', is: 'on' } },
};

type Cause = { readonly link: Link; readonly severity: Severity };

/** The state of each link: broken (something blocking in it), holding (proven, nothing against it) or still unknown. */
export function chainOf(findings: readonly Cause[], consequences: readonly Cause[], evidence: Evidence) {
  return links.map((link) => {
    const blocks = (cause: Cause) => cause.link === link && cause.severity === 'blocking';
    // A consequence breaks its link only if a finding in the same link explains it.
    const isBroken = findings.some(blocks) || (findings.some((finding) => finding.link === link) && consequences.some(blocks));
    const holds = isProven(link, evidence);
    const state: LinkState = isBroken ? 'broken' : holds ? 'holds' : 'unknown';
    return { link, state };
  });
}

/** True if a known fact contradicts the link, whether or not a cause explains it. */
export function isContrary(link: Link, evidence: Evidence): boolean {
  const { contrary } = evidenceOf[link];
  return contrary !== undefined && holdsIn(contrary, evidence) === true;
}

/** True if the link is proven and nothing known contradicts it. */
export const isProven = (link: Link, evidence: Evidence): boolean =>
  holdsIn(evidenceOf[link].proof, evidence) === true && !isContrary(link, evidence);
