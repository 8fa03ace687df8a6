import type { EntryProblem } from '@/diagnosis/fleet/fleet';

/** Problems that end the reading of all files: more entries, or more bytes after unpacking, than the limits allow. */
type LimitProblem = 'too-many' | 'too-much';

/**
 * The text of one PC, with LF line ends, or what is wrong with a file. `name`: of the file, or of the PC in a table, made fit to be shown.
 * `left`: how many of the files were not opened, or not read to their end.
 */
export type Entry = { readonly name: string } & (
  | { readonly text: string }
  | { readonly problem: Exclude<EntryProblem, LimitProblem> }
  | { readonly problem: LimitProblem; readonly left: number }
);

/** Limits on what is opened: entries in all files together, and bytes after unpacking. */
export type Limits = { readonly entries: number; readonly bytes: number };
