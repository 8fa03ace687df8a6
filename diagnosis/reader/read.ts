import type { NoteId } from '../notes';
import { withPlainCharacters } from './characters';
import { withoutDecoration } from './decoration';
import { withoutEscapes } from './escapes';
import { takeEvents } from './events';
import { type Line, linesOf } from './lines';
import { withoutMarkup } from './markup';
import { isTruncated, runNotes, valueNotes } from './notes';
import { outputsOf } from './outputs';
import { quotedFields } from './prose';
import type { Reading } from './reading';
import { isOneLine, withOneFieldEach } from './unjoin';
import { windowsOf } from './windows';
import { winnerOf } from './winner';
import { withWholeValues } from './wraps';

/** Stages on the whole text, then on its lines. Each undoes one kind of damage and leaves a clean text as it is. */
const textStages: readonly ((text: string) => string)[] = [withPlainCharacters, withoutEscapes, withoutMarkup];

/** Traces and account lists of the tool, and a join log: its text, but no status. */
const otherOutput =
  /\bDsr\w{2,40}::|\bdsregcmd::|DSREGCMD_END_STATUS|^Call ListAccounts|^Accounts found:|^["'`]?(?:[^>\n]{0,200}[>$] ?)?dsregcmd(?:\.exe)?(?: +\/\w{1,20}){1,3}$/i;

/**
 * Takes a pasted text; gives what was recognised in it. Pure; reads every string, and invents nothing: each value stands
 * in the text. With several outputs in the text the fields are those of the one that counts.
 */
export function read(text: string): Reading {
  const plain = textStages.reduce((result, stage) => stage(result), text);
  const single = withOneFieldEach(withoutDecoration(linesOf(plain)));
  const { events, rest } = takeEvents(single);
  const lines = withWholeValues(rest);
  const outputs = outputsOf(lines);
  const winner = winnerOf(outputs);
  const found = winner?.fields ?? [];
  const fields = found.length > 0 ? found : quotedFields(lines);
  const windows = windowsOf(outputs, winner);
  const notes: NoteId[] = [
    ...(winner ? runNotes(winner) : []),
    ...(isTruncated(lines, fields) ? (['truncated'] as const) : []),
    ...(outputs.length > 1 ? (['several-outputs'] as const) : []),
    ...(fields.length === 0 ? (['not-dsregcmd'] as const) : []),
    ...(winner?.translated ? (['translated-output'] as const) : []),
    ...valueNotes(fields),
    ...(isOneLine(single) ? (['one-line-paste'] as const) : []),
  ];
  const recognised = fields.length > 0 || events.length > 0 || windows !== null || isOtherOutput(lines);
  return { recognised, fields, events, windows, notes };
}

const isOtherOutput = (lines: readonly Line[]): boolean => lines.some(({ text }) => otherOutput.test(text));
