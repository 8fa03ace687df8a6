import type { Locale } from '@/content/types';
import { mostBodyBytes } from '@/diagnosis/reader/size';
import { answer, failure, localeOf, type Refusal, refuse } from '@/server/api-answer';
import { readBody } from './body';
import { localeIn } from './request';

/** What a route makes of a JSON body, `undefined` if it is not JSON: a response body, or why the request is refused. */
type Outcome = (json: unknown, locale: Locale, signal: AbortSignal) => Promise<object | Refusal>;

/** A handler for JSON of at most 2 MB. It stores nothing, and logs nothing that was sent. */
export const jsonRoute = (outcomeOf: Outcome) => async (request: Request) => {
  let locale = localeOf(request);
  try {
    if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) return refuse('media-type', locale);
    const body = await readBody(request, mostBodyBytes);
    if (typeof body === 'string') return refuse(body, locale);
    const json = parseJson(body.text);
    locale = localeIn(json, locale);
    const outcome = await outcomeOf(json, locale, request.signal);
    return typeof outcome === 'string' ? refuse(outcome, locale) : answer(outcome);
  } catch (error) {
    return failure(error, locale);
  }
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
