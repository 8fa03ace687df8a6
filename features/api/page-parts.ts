import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { refusals } from '@/server/api-answer';
import { openApi } from './document';
import type { DiagnoseRequest } from './request';

const diagnosePath = '/api/diagnose';
const { requestBody, responses } = openApi.paths[diagnosePath].post;
const json = 'application/json';

/** The keys of a request and of a response with their meanings, in the order of the document. */
export function keyRows(locale: Locale) {
  const { requestKeys, responseKeys } = contentOf(locale).api;
  const rowsOf = (texts: Readonly<Record<string, string>>, schema: { readonly properties?: object | undefined }) =>
    Object.keys(schema.properties ?? {}).map((key) => ({ key: `\`${key}\``, cells: [texts[key] ?? ''], links: [] }));
  const texts: { readonly [K in keyof DiagnoseRequest]-?: string } = requestKeys;
  return {
    request: rowsOf(texts, requestBody.content[json].schema),
    response: rowsOf(responseKeys, responses[200].content[json].schema),
  };
}

/** Every error id with its status and message. */
export function errorRows(locale: Locale) {
  const { api, ui } = contentOf(locale);
  const known = (Object.keys(refusals) as (keyof typeof refusals)[]).map((id) => ({ id, status: refusals[id], message: ui.api[id] }));
  return [...known, { id: 'internal', status: 500, message: api.errors.internal }].map(({ id, status, message }) => ({
    key: `\`${id}\``,
    cells: [`${status}`, message],
    links: [],
  }));
}

const pretty = (value: unknown) => JSON.stringify(value, undefined, 2);

export const exampleTexts = {
  command: [
    '$body = @{ text = (dsregcmd /status | Out-String) } | ConvertTo-Json',
    `Invoke-RestMethod https://…${diagnosePath} -Method Post -ContentType ${json} -Body $body`,
  ].join('\n'),
  request: pretty(requestBody.content[json].example),
  response: pretty(responses[200].content[json].example),
};
