import type { NoteId } from '../notes';

/** One field as dsregcmd printed it; `value` null means printed empty. `line` counts from 1 in the text as sent. */
export type Field = { readonly section: string; readonly name: string; readonly value: string | null; readonly line: number };

/**
 * One event of an event log. `codes` hold hex codes in lower case (`0xcaa5001c`) and `AADSTS` numbers, in the order of the text.
 * `resource`: whether its text names the sync service, another resource, or none.
 * `time`: the moment in milliseconds since 1970 that has certainly passed when it was logged.
 */
export type LoggedEvent = {
  readonly channel?: string;
  readonly id: number;
  readonly codes: readonly string[];
  readonly resource: 'sync' | 'other' | 'none';
  readonly time?: number;
  readonly line: number;
};

/** A Windows build; the revision is left out where the text does not show it. */
export type WindowsVersion = { readonly build: number; readonly revision?: number };

/** What was recognised in a pasted text. `recognised` is false when the text holds nothing that we know. */
export type Reading = {
  readonly recognised: boolean;
  readonly fields: readonly Field[];
  readonly events: readonly LoggedEvent[];
  readonly windows: WindowsVersion | null;
  readonly notes: readonly NoteId[];
};
