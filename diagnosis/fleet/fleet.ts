import type { Pc } from './pc';

/** Why a file, or a part of it, gives no text to read. */
export const entryProblems = [
  'empty',
  'too-large',
  'binary',
  'event-log',
  'unreadable',
  'office-document',
  'zip-damaged',
  'zip-encrypted',
  'zip-in-zip',
  'zip-too-large',
  'table-damaged',
  'table-without-names',
  'json-damaged',
  'too-many',
  'too-much',
] as const;

export type EntryProblem = (typeof entryProblems)[number];

/** Why a file, or a part of it, has no diagnosis. */
export type UnreadProblem = EntryProblem | 'not-dsregcmd' | 'too-complex';

/** `left`: how many files were not opened, or not read to their end. */
export type Unread = { readonly name: string; readonly problem: UnreadProblem; readonly left?: number };

/** What was read of many PCs, in the order of the files. */
export type Fleet = { readonly pcs: readonly Pc[]; readonly unread: readonly Unread[] };

/** The columns of the table that people take along. */
export const fleetColumns = ['number', 'name', 'cause', 'title', 'certainty', 'link', 'others', 'step', 'who', 'notes', 'code'] as const;

export type FleetColumn = (typeof fleetColumns)[number];
