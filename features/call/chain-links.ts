import type { ChainLink } from '@/components/chain';
import type { Content } from '@/content/types';
import { certaintyOf } from '@/diagnosis/certainty';
import type { Diagnosis } from '@/diagnosis/diagnose';

/** The chain with its texts. A link can also be working with a remark, or possibly broken. */
export function chainLinks({ ui }: Content, { chain, findings }: Diagnosis): readonly ChainLink[] {
  const { states, remark, maybeBroken } = ui.chain;
  return chain.map(({ link, state }) => {
    const inLink = findings.filter((finding) => finding.link === link);
    const breaking = inLink.find(({ severity }) => severity === 'blocking') ?? inLink[0];
    const isRemarked = state === 'holds' && inLink.length > 0;
    const isDoubtful = state === 'broken' && !inLink.some((finding) => certaintyOf(finding) === 'certain');
    return {
      id: link,
      name: ui.links[link].name,
      state,
      stateText: isRemarked ? remark : isDoubtful ? maybeBroken : states[state],
      href: state === 'broken' && breaking ? `#${breaking.id}` : undefined,
    };
  });
}
