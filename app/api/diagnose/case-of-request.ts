import { addPaste, type Case, emptyCase } from '@/diagnosis/case';
import { isFactId, parseValue } from '@/diagnosis/facts';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';
import type { Reading } from '@/diagnosis/reader/reading';
import { isTried } from '@/diagnosis/tried';
import type { Refusal } from '../answer';
import type { DiagnoseRequest } from './request';

export type RequestCase = { readonly reading: Reading; readonly state: Case; readonly now: Date };

const nothingRead = read('');

/** Reads the text and checks the answers against the vocabulary; where both speak of a fact the text wins. */
export function caseOfRequest({ answers = {}, tried = [], now: moment }: DiagnoseRequest, text?: string): RequestCase | Refusal {
  const given: Record<string, string> = {};
  for (const [fact, value] of Object.entries(answers)) {
    if (!isFactId(fact)) return 'unknown-fact';
    const parsed = parseValue(fact, value);
    if (parsed === undefined) return 'unknown-value';
    given[fact] = parsed;
  }
  if (!tried.every(isTried)) return 'unknown-step';
  const reading = text === undefined ? { ...nothingRead, notes: [] } : read(text);
  if (text !== undefined && !reading.recognised) return 'not-dsregcmd';
  const now = moment === undefined ? new Date() : new Date(moment);
  const pasted = factsOf(reading, { ranJustNow: given.ranJustNow === 'yes', now });
  const answered = { ...emptyCase, known: given, tried: [...new Set(tried)] };
  return { reading, now, state: text === undefined ? answered : addPaste(answered, pasted, reading.notes) };
}
