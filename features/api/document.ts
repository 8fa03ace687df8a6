import { z } from 'zod';
import { locales } from '@/content';
import { version } from '@/package.json';
import { refusals } from '@/server/api-answer';
import { exampleRequest, exampleResponse } from './example';
import { requestSchema } from './request';
import { responseSchema } from './response';

const jsonOf = <T extends z.ZodType>(schema: T, io: 'input' | 'output', example?: z.infer<T>) => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io });
  return { 'application/json': { schema: json, ...(example !== undefined && { example }) } };
};

const ids = Object.keys(refusals) as (keyof typeof refusals)[];

/** An error response: an id and a translated message, with nothing of the request. */
const refusal = (status: number, description: string) => ({
  description,
  content: jsonOf(
    z.object({
      error: z.object({ id: z.enum(ids.filter((id) => refusals[id] === status) as [string, ...string[]]), message: z.string() }),
    }),
    'output',
  ),
});

/** An internal error; the outer `id` is also in the log. */
const internalError = {
  description: 'Internal error. Its id is also in the log.',
  content: jsonOf(z.object({ error: z.object({ id: z.literal('internal'), message: z.string() }), id: z.string() }), 'output'),
};

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
        summary: `Send at least one of text, answers and code. Errors are in the language of "locale" (${locales.join(', ')}), or else of Accept-Language.`,
        requestBody: { required: true, content: jsonOf(requestSchema, 'input', exampleRequest) },
        responses: {
          200: {
            description: 'The diagnosis. Long lists are cut short in the example.',
            content: jsonOf(responseSchema, 'output', exampleResponse()),
          },
          400: refusal(400, 'The request is empty or invalid.'),
          405: refusal(405, 'The method is not POST.'),
          413: refusal(413, 'The text is larger than 256 KB, or the body larger than 2 MB.'),
          415: refusal(415, 'The media type is not application/json.'),
          422: refusal(422, 'Reading the text took more than two seconds, or too many requests were waiting.'),
          500: internalError,
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
