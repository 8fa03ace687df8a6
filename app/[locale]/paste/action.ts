'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { addressOf } from '@/app/address';
import { locales } from '@/content';
import { addPaste, parseCase } from '@/diagnosis/case';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';
import { sentText, stateAfter } from './sent-text';
import { isCommand, type PasteState } from './state';

const fields = z.object({
  locale: z.enum(locales).catch('en'),
  case: z.string().catch(''),
  ranJustNow: z.literal('yes').optional().catch(undefined),
});

/**
 * Takes the pasted text and the chosen file, reads them, drops them and sends on to the result, whose address holds the
 * facts alone. What cannot be read comes back with the reason, and the text is shown again.
 */
export async function readPaste(state: PasteState, form: FormData): Promise<PasteState> {
  const { locale, case: query, ranJustNow } = fields.parse(Object.fromEntries(form));
  const sent = await sentText(form);
  if ('error' in sent) return stateAfter(state, form, sent.error);
  if (isCommand(sent.text)) return stateAfter(state, form, 'command');
  const reading = read(sent.text);
  if (!reading.recognised) return stateAfter(state, form, 'not-dsregcmd');
  const facts = factsOf(reading, { ranJustNow: ranJustNow === 'yes', now: new Date() });
  const pasted = ranJustNow ? { ...facts, ranJustNow } : facts;
  redirect(addressOf(locale, 'result', addPaste(parseCase(new URLSearchParams(query)), pasted, reading.notes)));
}
