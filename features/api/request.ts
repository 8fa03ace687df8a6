import { z } from 'zod';
import { locales } from '@/content';

/** Parsed first and on its own, so that errors come in the requested language too. */
export const localeSchema = z.object({ locale: z.enum(locales).optional().catch(undefined) });

/** Generous upper limits, to reject oversized requests cheaply. */
const most = { entries: 1000, characters: 1000 };

const short = z.string().max(most.characters);

/** The body of `POST /api/diagnose`: at least one of `text`, `answers` and `code`. */
export const requestSchema = z.object({
  text: z.string().optional(),
  answers: z.record(short, short).optional(),
  tried: z.array(short).optional(),
  code: short.optional(),
  locale: z.enum(locales).optional(),
  now: z.iso.datetime({ offset: true }).optional(),
});

export type DiagnoseRequest = z.infer<typeof requestSchema>;

const entriesOf = (value: unknown): number => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);

/** Validates parsed JSON. Counts entries before the schema checks each of them. */
export function requestIn(json: unknown): DiagnoseRequest | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  if (['answers', 'tried'].some((name) => entriesOf(Reflect.get(json, name)) > most.entries)) return undefined;
  return requestSchema.safeParse(json).data;
}
