import { setImmediate } from 'node:timers/promises';
import type { Locale } from '@/content/types';
import { failureBody, refusalBody } from '@/server/api-answer';
import { itemSchema, nameOf, parseBatch } from './batch-schema';
import { outcomeOf } from './outcome';
import { type DiagnoseRequest, localeIn, parseRequest } from './request';

/** Within the ten seconds that a proxy, or an instance that is stopping, waits for a response. */
const longestMs = 7000;

let turn = Promise.resolve();

/** One item per turn of the event loop, whichever batch it is from: however many batches there are, pages are served in between. */
function nextTurn(): Promise<void> {
  turn = turn.then(() => setImmediate());
  return turn;
}

/** Diagnoses each item of a batch. Once `signal` has aborted or seven seconds have passed, the rest are `too-complex`. */
export async function diagnoseBatch(json: unknown, locale: Locale, signal: AbortSignal) {
  const batch = parseBatch(json);
  if (typeof batch === 'string') return batch;
  const { items, audience, now } = batch;
  const end = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  const results: object[] = [];
  for (const item of items) {
    await nextTurn();
    const ownLocale = localeIn(item, locale);
    const body = end.aborted ? refusalBody('too-complex', ownLocale) : await resultOf(item, { audience, now }, ownLocale);
    results.push({ name: nameOf(item), ...body });
  }
  return { results };
}

/** The response body of `/api/diagnose` for one item, an error included. */
async function resultOf(item: unknown, shared: DiagnoseRequest, locale: Locale) {
  try {
    const request = parseRequest(item, itemSchema);
    const outcome = await outcomeOf(request && { ...shared, ...request }, locale);
    return typeof outcome === 'string' ? refusalBody(outcome, locale) : outcome;
  } catch (error) {
    return failureBody(error, locale);
  }
}
