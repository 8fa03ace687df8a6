import type { MessageId } from '../messages';
import type { NoteId } from '../notes';
import type { ServerMessage } from './server-message';

/** A position: line numbers in the original text, from 1; `last` is omitted if it is the same line. */
export type Place = { readonly line: number; readonly last?: number };

/** One field as dsregcmd printed it; `value` is null if printed empty. */
export type Field = Place & { readonly section: string; readonly name: string; readonly value: string | null };

/**
 * One event of an event log. `codes`: lower-case hex (`0xcaa5001c`) and `AADSTS` numbers, in text order.
 * `resource`: whether its text names the sync service, another resource, or none.
 * `time`: a moment, in milliseconds since 1970, that had certainly passed when it was logged.
 * `federationRefusal`: its text quotes a refusal by the organisation's own sign-in server.
 * `serverMessage`: what it quotes from the registration service. `isRenewal`: the PC renewed an earlier registration.
 */
export type LoggedEvent = Place & {
  readonly channel?: string;
  readonly id: number;
  readonly codes: readonly string[];
  readonly resource: 'sync' | 'other' | 'none';
  readonly time?: number;
  readonly federationRefusal?: true;
  readonly serverMessage?: ServerMessage;
  readonly isRenewal?: true;
};

/** One value of the policy key as `reg query` prints it; DWORDs become numbers. */
export type RegistryValue = Place & { readonly name: string; readonly value: number | string };

/** A Windows build; `revision` is omitted if the text doesn't show it. */
export type WindowsVersion = Place & { readonly build: number; readonly revision?: number };

/** What a line of a join log shows (`dsregcmd /join /debug`). */
export type JoinSign =
  | 'controller'
  | 'no-controller'
  | 'task-disabled'
  | 'discovery-failed'
  | 'token-failed'
  | 'device-missing'
  | 'join-failed';

/** One telling line of a join log, with its error code, if any. */
export type JoinLogEntry = Place & { readonly sign: JoinSign; readonly code?: string };

/** A code outside fields, events and join logs. */
export type SeenCode = Place & { readonly code: string };

/** A message of Windows, Edge or a command. */
export type SeenMessage = Place & { readonly id: MessageId };

/** The moment at which our own command ran, in milliseconds since 1970. */
export type PrintedTime = Place & { readonly time: number };

/**
 * What was recognised in a pasted text. `recognised` is false if nothing was.
 * `noPolicyKey`: the line that says that the key of the sync policies isn't there.
 * `lines`: how many non-empty lines the text has, and how many of them were understood.
 */
export type Reading = {
  readonly recognised: boolean;
  readonly fields: readonly Field[];
  readonly events: readonly LoggedEvent[];
  readonly joinLog: readonly JoinLogEntry[];
  readonly registry: readonly RegistryValue[];
  readonly noPolicyKey: Place | null;
  readonly codes: readonly SeenCode[];
  readonly messages: readonly SeenMessage[];
  readonly printedTime: PrintedTime | null;
  readonly windows: WindowsVersion | null;
  readonly notes: readonly NoteId[];
  readonly lines: { readonly all: number; readonly known: number };
};

/** The reading of an empty text, without notes. */
export const nothingRead: Reading = {
  recognised: false,
  fields: [],
  events: [],
  joinLog: [],
  registry: [],
  noPolicyKey: null,
  codes: [],
  messages: [],
  printedTime: null,
  windows: null,
  notes: [],
  lines: { all: 0, known: 0 },
};
