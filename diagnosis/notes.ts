/** How a paste was made, and what is unreadable in it. */
export const noteIds = [
  'ran-elevated',
  'ran-as-system',
  'ran-remotely',
  'truncated',
  'several-outputs',
  'not-dsregcmd',
  'translated-output',
  'redacted-values',
  'one-line-paste',
  'field-unreadable',
] as const;

export type NoteId = (typeof noteIds)[number];

export const isNoteId = (text: string): text is NoteId => (noteIds as readonly string[]).includes(text);
