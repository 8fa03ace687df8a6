import { z } from 'zod';
import { itemRefusals } from './item-refusals';
import { requestSchema } from './request';
import { responseSchema } from './response';

/** The most items in a batch. */
export const mostItems = 100;

const name = z.string().max(200).optional().describe('Returned as sent and not used otherwise, to tell the results apart.');

/** An item is what `/api/diagnose` accepts, with a name. */
export const itemSchema = requestSchema.extend({ name });

/** What a batch says about all its items. */
const envelopeSchema = requestSchema.pick({ locale: true, audience: true, now: true }).extend({ items: z.array(z.unknown()).min(1) });

/** The body of `POST /api/diagnose/batch`, as documented: a request checks its items one by one, so that each can fail on its own. */
export const batchSchema = envelopeSchema.extend({ items: z.array(itemSchema).min(1).max(mostItems) });

export type Batch = z.infer<typeof batchSchema>;

/** The response body of `POST /api/diagnose/batch`. */
export const batchResponseSchema = z.object({
  results: z
    .array(
      z.union([
        responseSchema.extend({ name }),
        z.object({
          name,
          error: z.object({ id: z.enum([...itemRefusals, 'internal']), message: z.string() }),
          id: z.string().optional().describe('Of an internal error: its id in the log.'),
        }),
      ]),
    )
    .describe('In the order of the items.'),
});

export type BatchResponse = z.infer<typeof batchResponseSchema>;

/** Validates everything but the items; counts them before it looks at them. */
export function parseBatch(json: unknown): z.infer<typeof envelopeSchema> | 'malformed' | 'too-many' {
  if (typeof json !== 'object' || json === null) return 'malformed';
  const items: unknown = Reflect.get(json, 'items');
  if (Array.isArray(items) && items.length > mostItems) return 'too-many';
  return envelopeSchema.safeParse(json).data ?? 'malformed';
}

const nameSchema = z.object({ name: name.catch(undefined) }).catch({});

/** The name of an item, also of one that is invalid otherwise. */
export const nameOf = (json: unknown) => nameSchema.parse(json).name;
