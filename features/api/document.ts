import { z } from 'zod';
import { locales } from '@/content';
import { version } from '@/package.json';
import { refusals } from '@/server/api-answer';
import { requestSchema } from './request';
import { responseSchema } from './response';

const jsonOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io });
  return { 'application/json': { schema: json } };
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
  description: 'A fault of this portal. Its id stands in the log.',
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
      'From the output of dsregcmd /status and answers to the cause and the steps, when Windows settings do not follow a person to another PC. Nothing that is sent is kept or logged.',
  },
  paths: {
    '/api/diagnose': {
      post: {
        operationId: 'diagnose',
        summary: `At least one of text, answers and code. Errors come in "locale" (${locales.join(', ')}), else by Accept-Language.`,
        requestBody: { required: true, content: jsonOf(requestSchema, 'input') },
        responses: {
          200: { description: 'The diagnosis.', content: jsonOf(responseSchema, 'output') },
          400: refusal(400, 'Nothing was sent, or it cannot be understood.'),
          405: refusal(405, 'Another method than POST.'),
          413: refusal(413, 'A text above 256 KB, or a body above 2 MB.'),
          415: refusal(415, 'Another media type than application/json.'),
          422: refusal(422, 'The text was not read within two seconds, or too many others were waiting.'),
          500: internalError,
        },
      },
    },
    '/api/health': {
      get: {
        operationId: 'health',
        summary: 'Whether this copy can read an output, its version and its build.',
        responses: {
          200: health('ok', 'It read a sample and found what stands in it.'),
          503: health('failing', 'It did not: send people to another copy.'),
        },
      },
    },
  },
};
