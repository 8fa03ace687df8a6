/** What a paste says of itself: how it was made, and what cannot be read in it. */
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
