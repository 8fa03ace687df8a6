import type { Content } from '@/content/types';
import { type Case, isBlank } from '@/diagnosis/case';
import { type Diagnosis, type Finding, leadFirst } from '@/diagnosis/diagnose';

/** True when nothing syncs because of it, and no answer could still take it away. */
export const isCertain = ({ severity, unless }: Finding): boolean => severity === 'blocking' && unless.length === 0;

/** The verdict of a result in two sentences: the `h1` and the one below it. */
export function summaryOf({ ui }: Content, diagnosis: Diagnosis, state: Case): { title: string; lede: string } {
  const { title, lede } = ui.result;
  const [lead] = leadFirst(diagnosis.findings);
  if (lead) {
    const kind = isCertain(lead) ? 'found' : 'maybe';
    return { title: title[kind], lede: lede[kind](ui.links[lead.link].name) };
  }
  if (isBlank(state)) return { title: title.empty, lede: lede.empty };
  if (diagnosis.nextQuestion) return { title: title.more, lede: lede.more };
  return diagnosis.possible.length > 0
    ? { title: title.unclear, lede: lede.unclear(diagnosis.possible.length) }
    : { title: title.nothing, lede: lede.nothing };
}
