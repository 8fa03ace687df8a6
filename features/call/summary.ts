import type { Content } from '@/content/types';
import { type Case, isBlank } from '@/diagnosis/case';
import { certaintyOf } from '@/diagnosis/certainty';
import { type Diagnosis, leadFirst } from '@/diagnosis/diagnose';
import { stepTried } from '@/diagnosis/tried';
import { helpedMark } from '../result/shape';

/** The overall verdict of a result. */
export type ResultKind = 'helped' | 'found' | 'maybe' | 'empty' | 'more' | 'unclear' | 'nothing';

export function kindOf(diagnosis: Diagnosis, state: Case): ResultKind {
  if (helpedMark(state)) return 'helped';
  const [lead] = leadFirst(diagnosis.findings);
  if (lead) return certaintyOf(lead) === 'certain' ? 'found' : 'maybe';
  if (isBlank(state)) return 'empty';
  if (diagnosis.nextQuestion) return 'more';
  return diagnosis.possible.length > 0 ? 'unclear' : 'nothing';
}

/** The verdict as the page's `h1` and lede. */
export function summaryOf({ ui, desk, steps }: Content, diagnosis: Diagnosis, state: Case): { title: string; lede: string } {
  const { title, lede } = ui.result;
  const kind = kindOf(diagnosis, state);
  switch (kind) {
    case 'helped': {
      const mark = helpedMark(state);
      return { title: desk.helped.title, lede: mark ? desk.helped.lede(steps[stepTried(mark)].title) : '' };
    }
    case 'found':
    case 'maybe': {
      const [lead] = leadFirst(diagnosis.findings);
      return { title: title[kind], lede: lede[kind](lead ? ui.links[lead.link].name : '') };
    }
    case 'unclear':
      return { title: title.unclear, lede: lede.unclear(diagnosis.possible.length) };
    default:
      return { title: title[kind], lede: lede[kind] };
  }
}
