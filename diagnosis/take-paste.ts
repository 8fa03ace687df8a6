import { addPaste, type Case } from './case';
import { factsOf } from './reader/facts-of';
import { read } from './reader/read';
import type { Reading } from './reader/reading';

/** `ranJustNow`: the person says that the output was made just now, so `now` is its clock. */
export type PasteOptions = { readonly now: Date; readonly ranJustNow: boolean };

/** What a text says, and the case with what it proves. */
export type TakenPaste = { readonly reading: Reading; readonly state: Case };

/** Reads a text with LF line ends and adds what it proves to a case; the case of a text in which nothing is recognised is of no use. */
export function takePaste(state: Case, text: string, options: PasteOptions): TakenPaste {
  const reading = read(text);
  return { reading, state: addPaste(state, factsOf(reading, options), reading.notes) };
}
