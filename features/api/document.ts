import { z } from 'zod';
import { locales } from '@/content';
import { version } from '@/package.json';
import { type Refusal, refusals } from '@/server/api-answer';
import { batchResponseSchema, batchSchema, mostItems } from './batch-schema';
import { exampleBatch, exampleBatchResponse, exampleRequest, exampleResponse } from './example';
import { itemRefusals } from './item-refusals';
import { requestSchema } from './request';
import { responseSchema } from './response';

const jsonOf = <T extends z.ZodType>(schema: T, io: 'input' | 'output', example?: z.infer<T>) => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io });
  return { 'application/json': { schema: json, ...(example !== undefined && { example }) } };
};

/** An error response: an id and a translated message, with nothing of the request. */
const refusal = (description: string, ...ids: readonly Refusal[]) => ({
  description,
  content: jsonOf(z.object({ error: z.object({ id: z.enum(ids), message: z.string() }) }), 'output'),
});

/** An internal error; the outer `id` is also in the log. */
const internalError = {
  description: 'Internal error. Its id is also in the log.',
  content: jsonOf(z.object({ error: z.object({ id: z.literal('internal'), message: z.string() }), id: z.string() }), 'output'),
};

/** What every `POST` of JSON can be refused for. */
const jsonRefusals = {
  405: refusal('The method is not POST.', 'method'),
  415: refusal('The media type is not application/json.', 'media-type'),
  500: internalError,
};

const languages = `Errors are in the language of "locale" (${locales.join(', ')}), or else of Accept-Language.`;

const health = (status: string, description: string) => ({
  description,
  content: jsonOf(z.object({ status: z.literal(status), version: z.string(), build: z.string() }), 'output'),
});

/** The API as OpenAPI 3.1, generated from the schemas that validate requests and describe responses. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Settings Sync Help',
    version,
    description:
      'Finds out why Windows settings do not sync between PCs, and how to fix it, from the output of dsregcmd /status and answers to questions. Nothing that is sent is stored or logged.',
  },
  paths: {
    '/api/diagnose': {
      post: {
        operationId: 'diagnose',
        summary: `Send at least one of text, answers and code. ${languages}`,
        requestBody: { required: true, content: jsonOf(requestSchema, 'input', exampleRequest) },
        responses: {
          200: {
            description: 'The diagnosis. Long lists are cut short in the example.',
            content: jsonOf(responseSchema, 'output', exampleResponse()),
          },
          400: refusal('The request is empty or invalid.', ...itemRefusals.filter((id) => refusals[id] === 400)),
          413: refusal('The text is larger than 256 KB, or the body larger than 2 MB.', 'too-large'),
          422: refusal('Reading the text took more than two seconds, or too many requests were waiting.', 'too-complex'),
          ...jsonRefusals,
        },
      },
    },
    '/api/diagnose/batch': {
      post: {
        operationId: 'diagnoseBatch',
        summary: `Up to ${mostItems} items, each as for /api/diagnose. locale, audience and now apply to every item that has none of its own. ${languages}`,
        requestBody: { required: true, content: jsonOf(batchSchema, 'input', exampleBatch) },
        responses: {
          200: {
            description: 'For each item what /api/diagnose answers, an error included: an invalid item does not affect the others.',
            content: jsonOf(batchResponseSchema, 'output', exampleBatchResponse()),
          },
          400: refusal('The batch itself is invalid, or has no items.', 'malformed'),
          413: refusal(`The body is larger than 2 MB, or has more than ${mostItems} items.`, 'too-large', 'too-many'),
          ...jsonRefusals,
        },
      },
    },
    '/api/health': {
      get: {
        operationId: 'health',
        summary: 'Whether this instance can read an output, with its version and build.',
        responses: {
          200: health('ok', 'The instance read a sample and found the right cause.'),
          503: health('failing', 'It did not: route traffic to another instance.'),
        },
      },
    },
  },
};
