'use server';

import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { locales } from '@/content';
import { emptyCase, parseQuery } from '@/diagnosis/case';
import type { Reading } from '@/diagnosis/reader/reading';
import { pasteProblem, withPlainLineEnds } from '@/diagnosis/reader/size';
import { logFault } from '@/server/fault';
import { takePasteAside } from '@/server/reading/pool';
import { reportText } from './report-text';
import type { ReportError, ReportState, ReportValues } from './state';
import { isTimeZone } from './when';

const textField = z.string().catch('').transform(withPlainLineEnds);

const fields = z.object({
  locale: z.enum(locales).catch('en'),
  case: z.string().catch(''),
  zone: z.string().refine(isTimeZone).catch('UTC'),
  problem: textField,
  people: textField,
  person: textField,
  device: textField,
  time: textField,
  paste: textField,
  identifiers: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((ticked) => ticked === 'yes'),
  format: z.enum(['text', 'markdown']).catch('text'),
});

/** Builds the report from the input and keeps neither; the state returns the input, so that the page can show it again. */
export async function makeReport(state: ReportState, form: FormData): Promise<ReportState> {
  const { locale, case: query, zone, ...values } = fields.parse(Object.fromEntries(form));
  const at = new Date();
  const next = { ...state, error: null, values, at: at.toISOString(), zone, attempt: Number(state.attempt) + 1 };
  try {
    const reading = await readingOf(values);
    if (typeof reading === 'string') return { ...next, error: reading };
    const input = { locale, state: parseQuery(query), values, at, zone };
    return { ...next, text: reportText(reading ? { ...input, reading } : input) };
  } catch (thrown) {
    unstable_rethrow(thrown);
    return { ...next, error: 'internal', fault: logFault(thrown) };
  }
}

/** The paste is optional, but must be readable if there is one. */
async function readingOf({ paste, ...values }: ReportValues): Promise<Reading | undefined | ReportError> {
  const words = Object.values(values).join('');
  if (pasteProblem(words) === 'too-large' || pasteProblem(paste) === 'too-large') return 'too-large';
  if (paste.trim() === '') return undefined;
  const result = await takePasteAside(emptyCase, paste, { now: new Date(), ranJustNow: false });
  if (result === 'too-complex') return result;
  return result.reading.recognised ? result.reading : 'not-dsregcmd';
}
