import type { NoteId } from '../notes';
import { withValuesBeside } from './below';
import { withPlainCharacters } from './characters';
import { withoutDecoration } from './decoration';
import { saysElevated } from './elevated';
import { withoutEscapes } from './escapes';
import { withEventsLabelled } from './event-xml';
import { takeEvents } from './events';
import { withExplanationsMarked } from './explained';
import { withTitlesApart } from './headed';
import { withPairsApart } from './inline';
import { takeJoinLog } from './join-log';
import { type Line, linesOf } from './lines';
import { looseCodes } from './loose-codes';
import { withoutMarkup } from './markup';
import { messagesOn } from './messages';
import { namesIn } from './names-in';
import { isTruncated, linesBeside, runNotes, valueNotes } from './notes';
import { withPropertiesApart } from './objects';
import { outputsOf } from './outputs';
import { withoutPrefix } from './prefix';
import { printedTimeOn } from './printed-time';
import { quotedFields } from './prose';
import { withoutQuotedPrintable } from './quoted-printable';
import { withoutQuotes } from './quotes';
import type { Place, Reading } from './reading';
import { takeRegistry } from './registry';
import { withSentencesApart } from './sentences';
import { withColons } from './separators';
import { isGap } from './shapes';
import { withPcsApart } from './side-by-side';
import { withTableRows } from './tables';
import { isOneLine, withOneFieldEach } from './unjoin';
import { windowsOf } from './windows';
import { winnerOf } from './winner';
import { withWholeValues } from './wraps';
import { withoutWrongCodePage } from './wrong-code-page';

/** Stages on the whole text, in order. Each undoes one kind of damage and leaves a clean text unchanged. */
const textStages = {
  quotedPrintable: withoutQuotedPrintable,
  wrongCodePage: withoutWrongCodePage,
  characters: withPlainCharacters,
  quotes: withoutQuotes,
  escapes: withoutEscapes,
  eventXml: withEventsLabelled,
  objects: withPropertiesApart,
  markup: withoutMarkup,
} as const satisfies Record<string, (text: string) => string>;

/** Stages on all lines. */
const lineStages = {
  prefix: withoutPrefix,
  decoration: withoutDecoration,
} as const satisfies Record<string, (lines: readonly Line[]) => readonly Line[]>;

/** Stages on all lines but those of join logs, whose variables look like names of fields. */
const fieldStages = {
  sideBySide: withPcsApart,
  sentences: withSentencesApart,
  pairs: withPairsApart,
  tables: withTableRows,
  headed: withTitlesApart,
  separators: withColons,
  unjoin: withOneFieldEach,
  explanations: withExplanationsMarked,
} as const satisfies Record<string, (lines: readonly Line[]) => readonly Line[]>;

/** Stages on output lines only, after join logs, events and policy values were taken out. */
const outputStages = {
  below: withValuesBeside,
  wraps: withWholeValues,
} as const satisfies Record<string, (lines: readonly Line[]) => readonly Line[]>;

export type Stage = keyof typeof textStages | keyof typeof lineStages | keyof typeof fieldStages | keyof typeof outputStages;

/** All stages, in order. */
export const stages = [textStages, lineStages, fieldStages, outputStages].flatMap(Object.keys) as readonly Stage[];

function apply<T>(all: Readonly<Record<string, (value: T) => T>>, value: T, without: Stage | undefined): T {
  return Object.entries(all).reduce((result, [name, stage]) => (name === without ? result : stage(result)), value);
}

/** Other dsregcmd output, such as traces or account lists: recognised, but not a status. */
const otherOutput =
  /\bDsr\w{2,40}::|\bdsregcmd::|DSREGCMD_END_STATUS|^Call ListAccounts|^Accounts found:|^["'`]?(?:[^>\n]{0,200}[>$] ?)?dsregcmd(?:\.exe)?(?: +\/\w{1,20}){1,3}$/i;

/** Undoes every kind of damage and reads the result line by line. `without` skips a stage, to measure its contribution. */
export function readThroughStages(text: string, without?: Stage): Reading {
  const plain = apply(textStages, text, without);
  const all = apply(lineStages, linesOf(plain), without);
  const trace = takeJoinLog(all);
  const separated = apply(fieldStages, trace.rest, without);
  const log = takeEvents(separated);
  const policy = takeRegistry(log.rest);
  const lines = apply(outputStages, policy.rest, without);
  const outputs = outputsOf(lines);
  const winner = winnerOf(outputs);
  const found = winner?.fields ?? [];
  const quoted = found.length > 0 ? undefined : quotedFields(lines);
  const fields = quoted?.fields ?? found;
  const windows = windowsOf(outputs, winner);
  const notes: NoteId[] = [
    ...(winner ? runNotes(winner.fields, linesBeside(winner), outputs.length === 1 && all.some((line) => saysElevated(line.text))) : []),
    ...(isTruncated(
      lines.findLast(({ text }) => !isGap(text)),
      fields,
    )
      ? (['truncated'] as const)
      : []),
    ...(outputs.length > 1 || quoted?.isSeveral || lines.some(({ mark }) => mark === 'several') ? (['several-outputs'] as const) : []),
    ...(fields.length === 0 ? (['not-dsregcmd'] as const) : []),
    ...(winner?.translated ? (['translated-output'] as const) : []),
    ...valueNotes(fields),
    ...(isOneLine(separated) ? (['one-line-paste'] as const) : []),
  ];
  const { joinLog } = trace;
  const { events } = log;
  const { registry, noPolicyKey } = policy;
  const ofFields = new Set(outputs.flatMap((output) => output.known));
  const messages = messagesOn(policy.rest);
  const codes = looseCodes(
    lines.filter((line) => !ofFields.has(line)),
    messages,
  );
  const printedTime = printedTimeOn(lines);
  const places: readonly Place[] = [codes, messages, windows ?? [], printedTime ?? []].flat();
  const recognised =
    places.length + fields.length + events.length + joinLog.length + trace.known.length + policy.known.length > 0 ||
    noPolicyKey !== null ||
    isOtherOutput(lines) ||
    isAboutFields(lines);
  const told = new Set(places.map(({ line }) => line));
  const ofPlaces = lines.filter(({ number }) => told.has(number));
  const { number = 0, last = number } = all.at(-1) ?? {};
  const known = countOf(last, [trace.known, log.known, policy.known, ofPlaces, [...ofFields]]);
  const counts = { all: countOf(last, [all]), known };
  return { recognised, fields, events, joinLog, registry, noPolicyKey, codes, messages, printedTime, windows, notes, lines: counts };
}

/** How many lines of the original text these cover, not counting blank ones. */
function countOf(lastNumber: number, groups: readonly (readonly Line[])[]): number {
  // Pieces of a joined line all carry its full range of numbers, so each range is counted once.
  const ends = new Uint32Array(lastNumber + 1);
  for (const lines of groups)
    for (const { text, number, last = number } of lines) if (text !== '' && last > (ends[number] ?? 0)) ends[number] = last;
  let count = 0;
  let end = 0;
  for (let at = 0; at <= lastNumber; at += 1) {
    end = Math.max(end, ends[at] ?? 0);
    if (at > 0 && at <= end) count += 1;
  }
  return count;
}

/** Explanations of fields, or sentences about them. */
const isAboutFields = (lines: readonly Line[]): boolean =>
  lines.some(({ mark, text }) => mark === 'explanation' || namesIn(text).length > 0);

const isOtherOutput = (lines: readonly Line[]): boolean => lines.some(({ text }) => otherOutput.test(text));
