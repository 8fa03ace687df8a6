/**
 * All that the paste form remembers between two tries: what was wrong, what was typed and ticked, which the page shows
 * again, whether a file was chosen, which no page can keep, the number of the try, so that a second error takes focus anew, and for a fault
 * of ours the id under which it stands in the log.
 */
export type PasteState = {
  readonly error: PasteError | null;
  readonly text: string;
  readonly ranJustNow: boolean;
  readonly file: boolean;
  readonly attempt: number;
  readonly fault?: string;
};

export type FileError = 'file-empty' | 'file-too-large' | 'file-binary' | 'file-event-log' | 'file-not-dsregcmd';

export type PasteError = 'empty' | 'too-large' | 'not-dsregcmd' | 'command' | 'too-complex' | 'internal' | 'failed' | FileError;

export const isFileError = (error: PasteError): error is FileError => error.startsWith('file-');

/** True for a command itself, which people paste when they copied it and did not run it. */
export const isCommand = (text: string): boolean =>
  /^[^\n]{0,80}\bdsregcmd(?:\.exe)?\s*\/status(?:[^\n]{0,20}|[^\n]{0,400}\| ?clip)$/i.test(text.trim());

export const untried: PasteState = { error: null, text: '', ranJustNow: false, file: false, attempt: 0 };
