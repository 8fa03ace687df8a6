import type { Severity } from './cause';
import { type Condition, type Evidence, holdsIn } from './condition';
import { joined } from './join-kinds';
import { type Link, links } from './links';

export type LinkState = 'holds' | 'broken' | 'unknown';

/** What shows that a link holds, and what shows that it does not. Usable switches are no proof that `allowed` holds. */
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
    // Windows prints which account is the default only where one is set.
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

/**
 * Takes the findings and the causes told under them; gives each link as broken (something blocking in it), held (its proof
 * is there and nothing against it) or not known yet.
 */
export function chainOf(findings: readonly Cause[], consequences: readonly Cause[], evidence: Evidence) {
  return links.map((link) => {
    const blocks = (cause: Cause) => cause.link === link && cause.severity === 'blocking';
    // A consequence breaks its link only where a finding of the same link tells why.
    const isBroken = findings.some(blocks) || (findings.some((finding) => finding.link === link) && consequences.some(blocks));
    const holds = isProven(link, evidence);
    const state: LinkState = isBroken ? 'broken' : holds ? 'holds' : 'unknown';
    return { link, state };
  });
}

/** True when something that is known speaks against a link, whether or not a cause explains it. */
export function isContrary(link: Link, evidence: Evidence): boolean {
  const { contrary } = evidenceOf[link];
  return contrary !== undefined && holdsIn(contrary, evidence) === true;
}

/** True when the proof of a link is there and nothing that is known speaks against it. */
export const isProven = (link: Link, evidence: Evidence): boolean =>
  holdsIn(evidenceOf[link].proof, evidence) === true && !isContrary(link, evidence);
