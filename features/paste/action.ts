'use server';

import { redirect, unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { locales } from '@/content';
import { parseQuery } from '@/diagnosis/case';
import { logFault } from '@/server/fault';
import { takePasteAside } from '@/server/reading/pool';
import { addressOf } from '../address';
import { isCommand, type PasteError, type PasteState } from './state';
import { stateAfter, submittedText } from './submitted-text';

const fields = z.object({
  locale: z.enum(locales).catch('en'),
  case: z.string().catch(''),
  // An earlier release asked this on the page of the paste, which may still be open somewhere.
  ranJustNow: z.literal('yes').optional().catch(undefined),
});

/** Reads the paste and the file, keeps neither, and redirects to the result, whose URL contains only facts. */
export async function readPaste(state: PasteState, form: FormData): Promise<PasteState> {
  try {
    return stateAfter(state, form, await problemOf(form));
  } catch (thrown) {
    unstable_rethrow(thrown);
    return { ...stateAfter(state, form, 'internal'), fault: logFault(thrown) };
  }
}

/** Returns the error in a paste; if there is none, redirects. */
async function problemOf(form: FormData): Promise<PasteError> {
  const { locale, case: query, ranJustNow } = fields.parse(Object.fromEntries(form));
  const submitted = await submittedText(form);
  if ('error' in submitted) return submitted.error;
  if (isCommand(submitted.text)) return 'command';
  const before = parseQuery(query);
  const answered = ranJustNow ? { ...before, known: { ...before.known, ranJustNow } } : before;
  const result = await takePasteAside(answered, submitted.text, { now: new Date(), ranJustNow: ranJustNow === 'yes' });
  if (result === 'too-complex') return result;
  if (!result.reading.recognised) return 'not-dsregcmd';
  redirect(addressOf(locale, 'result', result.state));
}
