import { addPaste, type Case } from './case';
import { facts, type Known, unsure } from './facts';
import { factsOf } from './reader/facts-of';
import { read } from './reader/read';
import type { Reading } from './reader/reading';

/** `ranJustNow`: the person says the output was made just now, so `now` serves as its clock. */
export type PasteOptions = { readonly now: Date; readonly ranJustNow: boolean };

/** The reading of a text, and the case with the facts it proves. */
export type TakenPaste = { readonly reading: Reading; readonly state: Case };

/** Reads a text with LF line ends and adds what it proves. If nothing was recognised, don't use the returned case. */
export function takePaste(state: Case, text: string, options: PasteOptions): TakenPaste {
  const reading = read(text);
  return { reading, state: addPaste(state, withAnswered(state.known, factsOf(reading, options)), reading.notes) };
}

/** A message adds to the settings that a person misses; it doesn't replace them. */
function withAnswered(answered: Known, pasted: Known): Known {
  const missing = [answered.missingSettings, pasted.missingSettings].filter((value) => value !== undefined && value !== unsure);
  if (pasted.missingSettings === undefined || missing.length < 2) return pasted;
  const parts = new Set(missing.join('.').split('.'));
  return { ...pasted, missingSettings: facts.missingSettings.values.filter((value) => parts.has(value)).join('.') };
}
