import type { Content } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';

/** True when nothing is left that could take the finding away, and nothing syncs because of it. */
export const isSure = ({ severity, unless }: Finding): boolean => severity === 'blocking' && unless.length === 0;

/** The verdict of a result in two sentences: the `h1` and the one below it. */
export function summaryOf({ ui }: Content, { findings, nextQuestion }: Diagnosis, state: Case): { title: string; lede: string } {
  const { title, lede } = ui.result;
  const [first] = findings;
  if (first) {
    const kind = isSure(first) ? 'found' : 'maybe';
    return { title: title[kind], lede: lede[kind](ui.links[first.link].name) };
  }
  if (Object.keys(state.known).length === 0) return { title: title.empty, lede: lede.empty };
  return nextQuestion ? { title: title.more, lede: lede.more } : { title: title.nothing, lede: lede.nothing };
}
