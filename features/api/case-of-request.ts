import { type Case, emptyCase } from '@/diagnosis/case';
import { openCode } from '@/diagnosis/case-code';
import { type Audience, isFactId, parseValue } from '@/diagnosis/facts';
import { nothingRead, type Reading } from '@/diagnosis/reader/reading';
import { isTried, lastOfEach } from '@/diagnosis/tried';
import { takePasteAside } from '@/server/reading/pool';
import type { ItemRefusal } from './item-refusals';
import type { DiagnoseRequest } from './request';

/** `startedAt`: when the work on the request started, as `performance.now()`. */
export type RequestCase = {
  readonly reading: Reading;
  readonly state: Case;
  readonly audience: Audience;
  readonly now: Date;
  readonly startedAt: number;
};

/** Combines code, answers and text, each checked against the vocabulary; for the same fact the later one wins. */
export async function caseOfRequest(
  { answers = {}, tried = [], code, audience = 'employee', now: moment }: DiagnoseRequest,
  text?: string,
): Promise<RequestCase | ItemRefusal> {
  const startedAt = performance.now();
  const opened = code === undefined ? { known: {}, tried: [] } : openCode(code);
  if ('problem' in opened) return 'bad-code';
  const facts: Record<string, string> = { ...opened.known };
  for (const [fact, value] of Object.entries(answers)) {
    if (!isFactId(fact)) return 'unknown-fact';
    const parsed = parseValue(fact, value);
    if (parsed === undefined) return 'unknown-value';
    facts[fact] = parsed;
  }
  if (!tried.every(isTried)) return 'unknown-step';
  const now = moment === undefined ? new Date() : new Date(moment);
  const answered = { ...emptyCase, known: facts, tried: lastOfEach([...opened.tried, ...tried]) };
  if (text === undefined) return { reading: nothingRead, state: answered, audience, now, startedAt };
  const result = await takePasteAside(answered, text, { now, ranJustNow: facts.ranJustNow === 'yes' });
  if (result === 'too-complex') return result;
  return result.reading.recognised ? { ...result, audience, now, startedAt } : 'not-dsregcmd';
}
