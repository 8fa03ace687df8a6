'use server';

import { redirect, unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { locales } from '@/content';
import { parseQuery } from '@/diagnosis/case';
import { logFault } from '@/server/fault';
import { takePasteAside } from '@/server/reading/pool';
import { addressOf } from '../address';
import { sentText, stateAfter } from './sent-text';
import { isCommand, type PasteError, type PasteState } from './state';

const fields = z.object({
  locale: z.enum(locales).catch('en'),
  case: z.string().catch(''),
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
  const sent = await sentText(form);
  if ('error' in sent) return sent.error;
  if (isCommand(sent.text)) return 'command';
  const before = parseQuery(query);
  const answered = ranJustNow ? { ...before, known: { ...before.known, ranJustNow } } : before;
  const taken = await takePasteAside(answered, sent.text, { now: new Date(), ranJustNow: ranJustNow === 'yes' });
  if (taken === 'too-complex') return taken;
  if (!taken.reading.recognised) return 'not-dsregcmd';
  redirect(addressOf(locale, 'result', taken.state));
}
