import type { NoteId } from '../notes';

/** Where something stands: lines of the text as sent, counted from 1; `last` is left out where it is the same line. */
export type Place = { readonly line: number; readonly last?: number };

/** One field as dsregcmd printed it; `value` null means printed empty. */
export type Field = Place & { readonly section: string; readonly name: string; readonly value: string | null };

/**
 * One event of an event log. `codes` hold hex codes in lower case (`0xcaa5001c`) and `AADSTS` numbers, in the order of the text.
 * `resource`: whether its text names the sync service, another resource, or none.
 * `time`: the moment in milliseconds since 1970 that has certainly passed when it was logged.
 */
export type LoggedEvent = Place & {
  readonly channel?: string;
  readonly id: number;
  readonly codes: readonly string[];
  readonly resource: 'sync' | 'other' | 'none';
  readonly time?: number;
};

/** One value of the policy key as `reg query` prints it; a DWORD is a number. */
export type RegistryValue = Place & { readonly name: string; readonly value: number | string };

/** A Windows build; the revision is left out where the text does not show it. */
export type WindowsVersion = Place & { readonly build: number; readonly revision?: number };

/**
 * What was recognised in a pasted text. `recognised` is false when the text holds nothing that we know.
 * `lines`: how many lines with something on them the text has, and on how many of them we know what it is.
 */
export type Reading = {
  readonly recognised: boolean;
  readonly fields: readonly Field[];
  readonly events: readonly LoggedEvent[];
  readonly registry: readonly RegistryValue[];
  readonly windows: WindowsVersion | null;
  readonly notes: readonly NoteId[];
  readonly lines: { readonly all: number; readonly known: number };
};
