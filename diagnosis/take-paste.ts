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

/** What a paste proves beside the answers: a message adds to what a person misses, and a sign-in token shows the account. */
const withAnswered = (answered: Known, pasted: Known): Known => ({
  ...pasted,
  ...missingOfBoth(answered, pasted),
  ...signInOf(answered, pasted),
});

/** Only a work account that signs in to Windows gets a Primary Refresh Token; people call it their Microsoft account too. */
const signInOf = ({ signInAccount }: Known, { azureAdPrt }: Known): Known =>
  azureAdPrt === 'yes' && (signInAccount === 'personal' || signInAccount === 'local') ? { signInAccount: 'work' } : {};

function missingOfBoth(answered: Known, pasted: Known): Known {
  const missing = [answered.missingSettings, pasted.missingSettings].filter((value) => value !== undefined && value !== unsure);
  if (pasted.missingSettings === undefined || missing.length < 2) return {};
  const parts = new Set(missing.join('.').split('.'));
  return { missingSettings: facts.missingSettings.values.filter((value) => parts.has(value)).join('.') };
}
