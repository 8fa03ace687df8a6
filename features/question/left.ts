import type { Case } from '@/diagnosis/case';
import { type FactId, unsure } from '@/diagnosis/facts';
import { diagnosisOf } from '../diagnosis-of';

/** The interview never takes longer; a limit in case it ever would. */
const most = 9;

/** How many questions would follow this one if the visitor could tell none of them. */
export function questionsAfter(fact: FactId, state: Case): number {
  const known: Record<string, string> = { ...state.known, [fact]: unsure };
  for (let count = 0; count < most; count += 1) {
    const { nextQuestion } = diagnosisOf({ ...state, known });
    if (!nextQuestion) return count;
    known[nextQuestion] = unsure;
  }
  return most;
}
