import type { Locale } from '@/content/types';
import { pasteProblem, withPlainLineEnds } from '@/diagnosis/reader/size';
import { caseOfRequest } from './case-of-request';
import type { DiagnoseRequest } from './request';
import { responseBody } from './response-body';

/** The response body for a parsed request, or why it is refused; `undefined` is a request that could not be parsed. */
export async function outcomeOf(request: DiagnoseRequest | undefined, locale: Locale) {
  if (!request) return 'malformed';
  const { text, code, answers = {} } = request;
  if (text === undefined && code === undefined && Object.keys(answers).length === 0) return 'empty';
  const lines = text === undefined ? undefined : withPlainLineEnds(text);
  const problem = lines !== undefined && pasteProblem(lines);
  if (problem) return problem;
  const result = await caseOfRequest(request, lines);
  return typeof result === 'string' ? result : responseBody(result, locale);
}
