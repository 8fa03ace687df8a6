import type { NoteId } from '../notes';
import { withPlainCharacters } from './characters';
import { withoutDecoration } from './decoration';
import { withoutEscapes } from './escapes';
import { withEventsLabelled } from './event-xml';
import { takeEvents } from './events';
import { type Line, linesOf } from './lines';
import { withoutMarkup } from './markup';
import { isTruncated, runNotes, valueNotes } from './notes';
import { outputsOf } from './outputs';
import { quotedFields } from './prose';
import type { Reading } from './reading';
import { takeRegistry } from './registry';
import { isOneLine, withOneFieldEach } from './unjoin';
import { windowsOf } from './windows';
import { winnerOf } from './winner';
import { withWholeValues } from './wraps';

/** Stages on the whole text, then on its lines. Each undoes one kind of damage and leaves a clean text as it is. */
const textStages: readonly ((text: string) => string)[] = [withPlainCharacters, withoutEscapes, withEventsLabelled, withoutMarkup];

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
  const log = takeEvents(single);
  const { registry, ...policy } = takeRegistry(log.rest);
  const lines = withWholeValues(policy.rest);
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
  const { events } = log;
  const recognised = fields.length > 0 || events.length > 0 || registry.length > 0 || windows !== null || isOtherOutput(lines);
  const known = [
    ...log.known,
    ...policy.known,
    ...outputs.flatMap((output) => output.known),
    ...lines.filter(({ number }) => number === windows?.line),
  ];
  return { recognised, fields, events, registry, windows, notes, lines: { all: countOf(single), known: countOf(known) } };
}

/** How many lines of the text as sent these are, without the blank ones. */
function countOf(lines: readonly Line[]): number {
  const numbers = new Set<number>();
  for (const { text, number, last = number } of lines) if (text !== '') for (let at = number; at <= last; at += 1) numbers.add(at);
  return numbers.size;
}

const isOtherOutput = (lines: readonly Line[]): boolean => lines.some(({ text }) => otherOutput.test(text));
