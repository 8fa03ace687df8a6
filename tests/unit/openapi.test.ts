import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { diagnoseBatch } from '@/features/api/batch';
import { batchResponseSchema, batchSchema } from '@/features/api/batch-schema';
import { caseOfRequest } from '@/features/api/case-of-request';
import { openApi } from '@/features/api/document';
import { exampleRequest } from '@/features/api/example';
import { requestSchema } from '@/features/api/request';
import { responseSchema } from '@/features/api/response';
import { responseBody } from '@/features/api/response-body';
import { scenarios } from '../scenarios';

/** The parts of a result that an example does not cut short. */
const decisionsOf = (result: object) => {
  const { name, error, facts, findings, code } = result as Record<string, unknown>;
  return { name, error, facts, findings, code };
};

test('the document is valid OpenAPI, and survives serialisation as JSON', async () => {
  const sent = JSON.parse(JSON.stringify(openApi));
  expect(await new Validator().validate(sent)).toMatchObject({ valid: true });
  expect(Object.keys(sent.paths)).toEqual(['/api/diagnose', '/api/diagnose/batch', '/api/health']);
  const { properties } = sent.paths['/api/diagnose'].post.requestBody.content['application/json'].schema;
  expect(Object.keys(properties)).toEqual(['text', 'answers', 'tried', 'code', 'locale', 'audience', 'now']);
});

test('the examples match the schemas, and are what the API answers', async () => {
  const { requestBody, responses } = openApi.paths['/api/diagnose'].post;
  const { example } = responses[200].content['application/json'];
  expect(requestSchema.parse(requestBody.content['application/json'].example)).toEqual(exampleRequest);
  expect(responseSchema.parse(example)).toEqual(example);
  const request = await caseOfRequest(exampleRequest, exampleRequest.text);
  if (typeof request === 'string') throw new Error(request);
  const { facts, findings, code } = JSON.parse(JSON.stringify(responseBody(request, 'en')));
  expect(example).toMatchObject({ facts, findings, code });
});

test('the examples of a batch match the schemas, and are what the API answers', async () => {
  const { requestBody, responses } = openApi.paths['/api/diagnose/batch'].post;
  const sent = requestBody.content['application/json'].example;
  const { example } = responses[200].content['application/json'];
  expect(batchSchema.parse(sent)).toEqual(sent);
  expect(batchResponseSchema.parse(example)).toEqual(example);
  const response = batchResponseSchema.parse(JSON.parse(JSON.stringify(await diagnoseBatch(sent, 'en', new AbortController().signal))));
  expect(response.results.map(decisionsOf)).toEqual(example?.results.map(decisionsOf));
});

describe('every response matches the document, with no key missing or extra', () => {
  const read = (text?: string) => (text === undefined ? {} : { text });

  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, { text, answers = {}, tried = [] }) => {
    const request = await caseOfRequest({ ...read(text), answers: answers as Record<string, string>, tried: [...tried] }, text);
    if (typeof request === 'string') throw new Error(request);
    const response = JSON.parse(JSON.stringify(responseBody(request, 'nl')));
    expect(responseSchema.parse(response)).toEqual(response);
  });

  test('events, a registry and a Windows version', async () => {
    const text = ['everything', 'reg-query', 'events-1098-1104']
      .map((name) => readFileSync(`tests/fixtures/${name}.txt`, 'utf8'))
      .join('\n\n');
    const request = await caseOfRequest({ text }, text);
    if (typeof request === 'string') throw new Error(request);
    const response = JSON.parse(JSON.stringify(responseBody(request, 'en')));
    expect(responseSchema.parse(response)).toEqual(response);
    expect(response.reading.events.length * response.reading.registry.length).toBeGreaterThan(0);
  });
});
