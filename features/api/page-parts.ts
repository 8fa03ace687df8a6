import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { refusals } from '@/server/api-answer';
import { openApi } from './document';
import type { DiagnoseRequest } from './request';

const diagnosePath = '/api/diagnose';
const { requestBody, responses } = openApi.paths[diagnosePath].post;
const batchPath = '/api/diagnose/batch';
const batch = openApi.paths[batchPath].post;
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

/** A PowerShell line that sends `$body`; Windows PowerShell sends UTF-8 only if the type says so. */
const sendTo = (path: string) => `Invoke-RestMethod https://…${path} -Method Post -ContentType '${json}; charset=utf-8' -Body $body`;

export const exampleTexts = {
  command: ['$body = @{ text = (dsregcmd /status | Out-String) } | ConvertTo-Json', sendTo(diagnosePath)].join('\n'),
  request: pretty(requestBody.content[json].example),
  response: pretty(responses[200].content[json].example),
};

export const batchTexts = {
  // Not Get-Content: Windows PowerShell would turn its strings into objects with a path.
  command: [
    '$items = Get-ChildItem *.txt | ForEach-Object { @{ name = $_.BaseName; text = [IO.File]::ReadAllText($_.FullName) } }',
    '$body = @{ items = @($items) } | ConvertTo-Json -Depth 3',
    `(${sendTo(batchPath)}).results`,
  ].join('\n'),
  request: pretty(batch.requestBody.content[json].example),
  response: pretty(batch.responses[200].content[json].example),
};
