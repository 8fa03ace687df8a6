'use server';

import { z } from 'zod';
import { origin } from '@/app/origin';
import { locales } from '@/content';
import { parseCase } from '@/diagnosis/case';
import { read } from '@/diagnosis/reader/read';
import { pasteProblem, withPlainLineEnds } from '@/diagnosis/reader/size';
import { madeReport } from './made';
import type { ReportError, ReportState, ReportValues } from './state';
import { isTimeZone } from './when';

const typed = z.string().catch('').transform(withPlainLineEnds);

const fields = z.object({
  locale: z.enum(locales).catch('en'),
  case: z.string().catch(''),
  zone: z.string().refine(isTimeZone).catch('UTC'),
  problem: typed,
  people: typed,
  person: typed,
  device: typed,
  time: typed,
  paste: typed,
  identifiers: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((ticked) => ticked === 'yes'),
  format: z.enum(['text', 'markdown']).catch('text'),
});

/** Takes what was typed and the paste, makes the report, and forgets both; the page shows what was typed again, whatever was wrong with it. */
export async function makeReport({ text, attempt }: ReportState, form: FormData): Promise<ReportState> {
  const { locale, case: query, zone, ...values } = fields.parse(Object.fromEntries(form));
  const error = problemOf(values);
  const made = { locale, state: parseCase(new URLSearchParams(query)), values, at: new Date(), zone, link: await origin() };
  return {
    error,
    values,
    text: error ? text : madeReport(made),
    at: made.at.toISOString(),
    zone,
    attempt: Number(attempt) + 1,
  };
}

/** A report needs no paste; one that is there must be readable. */
function problemOf({ paste, ...values }: ReportValues): ReportError | null {
  const words = Object.values(values).join('');
  if (pasteProblem(words) === 'too-large' || pasteProblem(paste) === 'too-large') return 'too-large';
  return paste.trim() === '' || read(paste).recognised ? null : 'not-dsregcmd';
}
