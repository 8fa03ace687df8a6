import type { SlimChainProps } from '@/components/slim-chain';
import type { Content } from '@/content/types';
import { isDoubtful } from '@/diagnosis/certainty';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import type { Link } from '@/diagnosis/links';

/** The links with their states in words, which say no more than the certainty of their findings. */
export const linksOf = ({ ui }: Content, { chain, findings }: Diagnosis) =>
  chain.map(({ link, state }) => {
    const { states, remark, maybeBroken } = ui.chain;
    const hasRemark = state === 'holds' && findings.some((finding) => finding.link === link);
    const isMaybe = state === 'broken' && isDoubtful(link, findings);
    const stateText = hasRemark ? remark : isMaybe ? maybeBroken : states[state];
    return { id: link, name: ui.links[link].name, state, stateText, isDoubtful: isMaybe };
  });

/** A diagnosis after a step helped against this finding: its link holds again. */
export const mended = (diagnosis: Diagnosis, { id, link }: Finding): Diagnosis => ({
  ...diagnosis,
  findings: diagnosis.findings.filter((finding) => finding.id !== id),
  chain: diagnosis.chain.map((one) => (one.link === link ? { ...one, state: 'holds' } : one)),
});

/** The chain of a result with its texts; `about`: the link of the page's finding or question. */
export function slimChain(content: Content, diagnosis: Diagnosis, about?: Link): SlimChainProps {
  const { result } = content;
  const links = linksOf(content, diagnosis).map((one) => ({ ...one, isCurrent: one.id === about && one.state === 'unknown' }));
  const stop = links.findIndex(({ state }) => state === 'broken');
  const holding = links.filter(({ state }) => state === 'holds').length;
  const { doubtful, broken, holds } = result.chain;
  const stopped = links[stop];
  const caption = stopped ? (stopped.isDoubtful ? doubtful : broken)(stop + 1, stopped.name) : holds(holding);
  return { label: result.chain.label, links, caption };
}
