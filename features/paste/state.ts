/**
 * The state of the paste form between submissions. `file`: whether one was chosen, since a page cannot restore it; `attempt`: makes each
 * error take focus again; `fault`: the log id of an internal error.
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

/** True for the command itself, which people paste if they copied it but didn't run it. */
export const isCommand = (text: string): boolean =>
  /^[^\n]{0,160}\bdsregcmd(?:\.exe)?\s*\/status(?:[^\n]{0,20}|[^\n]{0,1400}\| ?clip)$/i.test(text.trim());

export const initialPasteState: PasteState = { error: null, text: '', ranJustNow: false, file: false, attempt: 0 };
