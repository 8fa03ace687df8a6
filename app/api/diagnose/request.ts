import { z } from 'zod';
import { locales } from '@/content';

/** The language of the answer, which an error has as well. */
export const localeSchema = z.object({ locale: z.enum(locales).optional().catch(undefined) });

/** What `POST /api/diagnose` takes: at least one of `text`, `answers` and `code`. */
export const requestSchema = z.object({
  text: z.string().optional(),
  answers: z.record(z.string(), z.string()).optional(),
  tried: z.array(z.string()).optional(),
  code: z.string().optional(),
  locale: z.enum(locales).optional(),
  now: z.iso.datetime({ offset: true }).optional(),
});

export type DiagnoseRequest = z.infer<typeof requestSchema>;
