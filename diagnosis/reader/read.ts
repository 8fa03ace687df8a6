import { readAsPrinted } from './as-printed';
import type { Reading } from './reading';
import { readThroughStages } from './stages';

/**
 * Reads a pasted text with LF line ends. Pure, accepts any string, and never invents a value.
 * If the text contains several outputs, the fields are those of the one that counts (`winnerOf`).
 */
export const read = (text: string): Reading => readAsPrinted(text) ?? readThroughStages(text);
