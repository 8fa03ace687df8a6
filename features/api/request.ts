import { z } from 'zod';
import { locales } from '@/content';

/** The language of the answer, which an error has as well. */
export const localeSchema = z.object({ locale: z.enum(locales).optional().catch(undefined) });

/** More answers and steps than there are, and longer than any of them: what is more is not looked at. */
const most = { entries: 1000, characters: 1000 };

const short = z.string().max(most.characters);

/** What `POST /api/diagnose` takes: at least one of `text`, `answers` and `code`. */
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

/** Takes parsed JSON; gives the request, or undefined where it is none. Entries are counted before the schema looks at each of them. */
export function requestIn(json: unknown): DiagnoseRequest | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  if (['answers', 'tried'].some((name) => entriesOf(Reflect.get(json, name)) > most.entries)) return undefined;
  return requestSchema.safeParse(json).data;
}
