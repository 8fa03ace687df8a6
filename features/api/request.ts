import { z } from 'zod';
import { locales } from '@/content';
import type { Locale } from '@/content/types';
import { audiences } from '@/diagnosis/facts';

const localeSchema = z.object({ locale: z.enum(locales).optional().catch(undefined) }).catch({});

/** The language that parsed JSON asks for, whatever else is in it, so that errors come in that language too. */
export const localeIn = (json: unknown, otherwise: Locale): Locale => localeSchema.parse(json).locale ?? otherwise;

/** Generous upper limits, to reject oversized requests cheaply. */
const limits = { entries: 1000, characters: 1000 };

const shortText = z.string().max(limits.characters);

/** The body of `POST /api/diagnose`: at least one of `text`, `answers` and `code`. */
export const requestSchema = z.object({
  text: z.string().optional(),
  answers: z.record(shortText, shortText).optional(),
  tried: z.array(shortText).optional(),
  code: shortText.optional(),
  locale: z.enum(locales).optional(),
  audience: z.enum(audiences).optional().describe('Whose question comes next; employee if left out.'),
  now: z.iso.datetime({ offset: true }).optional(),
});

export type DiagnoseRequest = z.infer<typeof requestSchema>;

const countEntries = (value: unknown): number => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);

/** Validates parsed JSON. Counts entries before the schema checks each of them. */
export function parseRequest(json: unknown, schema: z.ZodType<DiagnoseRequest> = requestSchema): DiagnoseRequest | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  if (['answers', 'tried'].some((name) => countEntries(Reflect.get(json, name)) > limits.entries)) return undefined;
  return schema.safeParse(json).data;
}
