import type { Content } from '@/content/types';
import { type Case, isBlank } from '@/diagnosis/case';
import { type Diagnosis, type Finding, leadFirst } from '@/diagnosis/diagnose';
import { outcomeOf, stepTried, type Tried } from '@/diagnosis/tried';

/** True if it blocks syncing and no answer could still rule it out. */
export const isCertain = ({ severity, unless }: Finding): boolean => severity === 'blocking' && unless.length === 0;

/** The overall verdict of a result. */
export type ResultKind = 'helped' | 'found' | 'maybe' | 'empty' | 'more' | 'unclear' | 'nothing';

export function kindOf(diagnosis: Diagnosis, state: Case): ResultKind {
  if (helpedMark(state)) return 'helped';
  const [lead] = leadFirst(diagnosis.findings);
  if (lead) return isCertain(lead) ? 'found' : 'maybe';
  if (isBlank(state)) return 'empty';
  if (diagnosis.nextQuestion) return 'more';
  return diagnosis.possible.length > 0 ? 'unclear' : 'nothing';
}

/** The mark of the last step that helped. */
export const helpedMark = ({ tried }: Case): Tried | undefined => tried.findLast((mark) => outcomeOf(mark) === 'helped');

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
