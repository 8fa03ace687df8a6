import { readAsPrinted } from './as-printed';
import type { Reading } from './reading';
import { readThroughStages } from './stages';

/**
 * What was recognised in a pasted text with LF line ends. Pure; reads every string, and invents nothing: each value stands in the
 * text. With several outputs in the text the fields are those of the one that counts.
 */
export const read = (text: string): Reading => readAsPrinted(text) ?? readThroughStages(text);
