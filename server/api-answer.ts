import { contentOf, locales } from '@/content';
import type { Locale } from '@/content/types';
import { filled } from '@/diagnosis/filled';
import { logFault } from './fault';
import { preferredLocale } from './locale';

/** Error ids of the API and their statuses. */
export const refusals = {
  empty: 400,
  'not-dsregcmd': 400,
  malformed: 400,
  'unknown-fact': 400,
  'unknown-value': 400,
  'unknown-step': 400,
  'bad-code': 400,
  unauthorized: 401,
  'not-found': 404,
  method: 405,
  'too-large': 413,
  'too-many': 413,
  'media-type': 415,
  'too-complex': 422,
} as const;

export type Refusal = keyof typeof refusals;

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** An uncacheable JSON response. */
export const answer = (body: unknown, init: { status?: number; headers?: Record<string, string> } = {}) =>
  Response.json(body, { ...init, headers: { ...headers, ...init.headers } });

/** A localised error as JSON; it never quotes what was sent. */
export const refusalBody = <Id extends Refusal>(id: Id, locale: Locale) => ({ error: { id, message: contentOf(locale).ui.api[id] } });

/** Logs an internal error; returns it as JSON, with its id in the log. */
export function failureBody(error: unknown, locale: Locale) {
  const id = logFault(error);
  return { error: { id: 'internal', message: filled(contentOf(locale).ui.api.internal, { fault: id }) }, id };
}

export const refuse = (id: Refusal, locale: Locale, more: Record<string, string> = {}) =>
  answer(refusalBody(id, locale), { status: refusals[id], headers: more });

/** The response to an internal error. */
export const failure = (error: unknown, locale: Locale) => answer(failureBody(error, locale), { status: 500 });

/** The language of a response if the request names none. */
export const localeOf = ({ headers }: Request): Locale => localeOfHeader(headers.get('accept-language'));

/** The same where only the Accept-Language header is at hand. */
export const localeOfHeader = (acceptLanguage: string | null): Locale => preferredLocale(acceptLanguage, locales);

/** The handler for the methods a route does not support. */
export const methodRefusal = (allow: string) => (request: Request) => refuse('method', localeOf(request), { Allow: allow });
