/**
 * All that the paste form remembers between two tries: what was wrong, what was typed and ticked, which the page shows
 * again, and the number of the try, so that a second error takes focus anew.
 */
export type PasteState = {
  readonly error: PasteError | null;
  readonly text: string;
  readonly ranJustNow: boolean;
  readonly attempt: number;
};

export type PasteError = 'empty' | 'too-large' | 'not-dsregcmd' | 'command' | 'failed';

/** True for the command itself, which people paste when they copied it and did not run it. */
export const isCommand = (text: string): boolean => /^[^\n]{0,80}\bdsregcmd(?:\.exe)?\s*\/status[^\n]{0,20}$/i.test(text.trim());

export const untried: PasteState = { error: null, text: '', ranJustNow: false, attempt: 0 };
