import type { NoteId } from '../notes';

/** A position: line numbers in the original text, from 1; `last` is omitted if it is the same line. */
export type Place = { readonly line: number; readonly last?: number };

/** One field as dsregcmd printed it; `value` is null if printed empty. */
export type Field = Place & { readonly section: string; readonly name: string; readonly value: string | null };

/**
 * One event of an event log. `codes`: lower-case hex (`0xcaa5001c`) and `AADSTS` numbers, in text order.
 * `resource`: whether its text names the sync service, another resource, or none.
 * `time`: a moment, in milliseconds since 1970, that had certainly passed when it was logged.
 * `federationRefusal`: its text quotes a refusal by the organisation's own sign-in server.
 */
export type LoggedEvent = Place & {
  readonly channel?: string;
  readonly id: number;
  readonly codes: readonly string[];
  readonly resource: 'sync' | 'other' | 'none';
  readonly time?: number;
  readonly federationRefusal?: true;
};

/** One value of the policy key as `reg query` prints it; DWORDs become numbers. */
export type RegistryValue = Place & { readonly name: string; readonly value: number | string };

/** A Windows build; `revision` is omitted if the text doesn't show it. */
export type WindowsVersion = Place & { readonly build: number; readonly revision?: number };

/**
 * What was recognised in a pasted text. `recognised` is false if nothing was.
 * `lines`: how many non-empty lines the text has, and how many of them were understood.
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
