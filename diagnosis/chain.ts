import type { Severity } from './cause';
import { type Condition, type Evidence, evaluate } from './condition';
import { joined } from './join-kinds';
import { type Link, links } from './links';

export type LinkState = 'holds' | 'broken' | 'unknown';

/** The proof of each link. Usable switches are no proof that `allowed` holds. */
const proofs: Readonly<Record<Link, Condition>> = {
  windows: { fact: 'windowsBuild', from: '10586' },
  joined,
  trusted: {
    any: [
      { fact: 'deviceAuthStatus', is: 'success' },
      { fact: 'keySignTest', is: 'passed' },
    ],
  },
  signedIn: { fact: 'azureAdPrt', is: 'yes' },
  account: {
    all: [
      { fact: 'wamDefaultSet', is: 'yes' },
      { fact: 'wamDefaultAccount', is: 'work' },
    ],
  },
  allowed: { all: [joined, { fact: 'settingsUrl', is: 'filled' }] },
  setting: { fact: 'settingsPage', is: 'on' },
};

/** Takes the findings; gives each link as broken (a blocking finding), held (its proof is there) or not known yet. */
export function chainOf(findings: readonly { link: Link; severity: Severity }[], evidence: Evidence) {
  return links.map((link) => {
    const isBroken = findings.some((finding) => finding.link === link && finding.severity === 'blocking');
    const holds = evaluate(proofs[link], evidence).holds === true;
    const state: LinkState = isBroken ? 'broken' : holds ? 'holds' : 'unknown';
    return { link, state };
  });
}
