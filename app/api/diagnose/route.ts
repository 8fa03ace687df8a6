import type { Locale } from '@/content/types';
import { mostBodyBytes, pasteProblem, withPlainLineEnds } from '@/diagnosis/reader/size';
import { readBody } from '@/features/api/body';
import { caseOfRequest } from '@/features/api/case-of-request';
import { localeSchema, parseRequest } from '@/features/api/request';
import { responseBody } from '@/features/api/response-body';
import { answer, failure, localeOf, methodRefusal, refuse } from '@/server/api-answer';

/** `POST /api/diagnose`: the diagnosis engine as an API. Stores nothing, and logs nothing that was sent. */
export async function POST(request: Request) {
  const locale = localeOf(request);
  try {
    return await answerTo(request, locale);
  } catch (error) {
    return failure(error, locale);
  }
}

async function answerTo(request: Request, fallback: Locale) {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) return refuse('media-type', fallback);
  const body = await readBody(request, mostBodyBytes);
  if (typeof body === 'string') return refuse(body, fallback);
  const json = parseJson(body.text);
  const { locale = fallback } = localeSchema.catch({}).parse(json);
  const parsed = parseRequest(json);
  if (!parsed) return refuse('malformed', locale);

  const { text, code, answers = {} } = parsed;
  if (text === undefined && code === undefined && Object.keys(answers).length === 0) return refuse('empty', locale);
  const lines = text === undefined ? undefined : withPlainLineEnds(text);
  const problem = lines !== undefined && pasteProblem(lines);
  if (problem) return refuse(problem, locale);
  const result = await caseOfRequest(parsed, lines);
  return typeof result === 'string' ? refuse(result, locale) : answer(responseBody(result, locale));
}

export const GET = methodRefusal('POST');
export { GET as DELETE, GET as HEAD, GET as OPTIONS, GET as PATCH, GET as PUT };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
