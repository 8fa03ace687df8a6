import type { Diagnosis } from './diagnose';
import type { Link } from './links';

/** With so many links proven and none broken, a PC without a finding counts as healthy. */
const enoughLinks = 4;

/** The links that are proven to hold on a healthy PC; undefined for a PC that has a finding, or too little proof. */
export function provenLinks({ findings, chain }: Diagnosis): readonly Link[] | undefined {
  const holds = chain.flatMap(({ link, state }) => (state === 'holds' ? [link] : []));
  return findings.length === 0 && holds.length >= enoughLinks ? holds : undefined;
}
