import type { SlimChainProps } from '@/components/slim-chain';
import type { Content } from '@/content/types';
import { certaintyOf } from '@/diagnosis/certainty';
import type { Diagnosis } from '@/diagnosis/diagnose';
import type { Link } from '@/diagnosis/links';

/** The chain of a result with its texts; `about`: the link of the page's finding or question. */
export function slimChain({ ui, result }: Content, { chain, findings }: Diagnosis, about?: Link): SlimChainProps {
  const { states, remark, maybeBroken } = ui.chain;
  const links = chain.map(({ link, state }) => {
    const inLink = findings.filter((finding) => finding.link === link);
    const isDoubtful = state === 'broken' && !inLink.some((finding) => certaintyOf(finding) === 'certain');
    const stateText = state === 'holds' && inLink.length > 0 ? remark : isDoubtful ? maybeBroken : states[state];
    return { id: link, name: ui.links[link].name, state, stateText, isDoubtful, isCurrent: link === about && state === 'unknown' };
  });
  const stop = links.findIndex(({ state }) => state === 'broken');
  const holding = links.filter(({ state }) => state === 'holds').length;
  const { doubtful, broken, holds } = result.chain;
  const stopped = links[stop];
  const caption = stopped ? (stopped.isDoubtful ? doubtful : broken)(stop + 1, stopped.name) : holds(holding);
  return { label: result.chain.label, links, caption };
}
