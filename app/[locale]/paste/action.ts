'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { addressOf } from '@/app/address';
import { locales } from '@/content';
import { addPaste, parseCase } from '@/diagnosis/case';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';
import { pasteProblem } from '@/diagnosis/reader/size';
import { isCommand, type PasteError, type PasteState } from './state';

const fields = z.object({
  paste: z.string().catch(''),
  locale: z.enum(locales).catch('en'),
  case: z.string().catch(''),
  ranJustNow: z.literal('yes').optional().catch(undefined),
});

/**
 * Takes the pasted text, reads it, drops it and sends on to the result, whose address holds the facts alone.
 * A text that cannot be read comes back with the reason, and is shown again.
 */
export async function readPaste({ attempt }: PasteState, form: FormData): Promise<PasteState> {
  const { paste, locale, case: query, ranJustNow } = fields.parse(Object.fromEntries(form));
  const text = paste.replace(/\r\n?/g, '\n');
  const again = (error: PasteError) => ({ error, text, ranJustNow: ranJustNow === 'yes', attempt: Number(attempt) + 1 });
  const problem = pasteProblem(text) ?? (isCommand(text) ? 'command' : undefined);
  if (problem) return again(problem);
  const reading = read(text);
  if (!reading.recognised) return again('not-dsregcmd');
  const facts = factsOf(reading, { ranJustNow: ranJustNow === 'yes', now: new Date() });
  const pasted = ranJustNow ? { ...facts, ranJustNow } : facts;
  redirect(addressOf(locale, 'result', addPaste(parseCase(new URLSearchParams(query)), pasted, reading.notes)));
}
