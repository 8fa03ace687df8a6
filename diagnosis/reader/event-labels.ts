import { codesIn } from '../error-code';
import { loggedMentions, word } from './event-mentions';
import { changed, type Line } from './lines';

/** Labels of event properties in Event Viewer, `Get-WinEvent` and `wevtutil`, in several languages. */
const labels = {
  channel: 'Log Name|LogName|Logboeknaam|Protokollname|Nom du journal',
  id: "Event ID|EventID|Gebeurtenis-id|Gebeurtenis ID|Ereignis-ID|ID de l'événement|Id\\. de evento|ID evento|Id",
  date: 'Date|Datum|Logged|Geregistreerd|TimeCreated|Data|Fecha',
  other:
    'Source|Bron|Quelle|ProviderName|Task|Task Category|Taakcategorie|Aufgabenkategorie|Catégorie de la tâche|Level|Niveau|Ebene|LevelDisplayName|Keyword|Keywords|Trefwoorden|Schlüsselwörter|Mots clés|User|User Name|Gebruiker|Benutzer|Utilisateur|Computer|Ordinateur|Opcode',
  text: 'Description|Beschrijving|Beschreibung|Message',
} as const;

const channelLabel = new RegExp(`^(?:${labels.channel}) *:(.*)`, 'i');
const idLabel = new RegExp(`^(?:${labels.id}) *: *(\\d{1,5})\\b`, 'i');
const dateLabel = new RegExp(`^(?:${labels.date}) *:(.*)`, 'i');
const bareTextLabel = new RegExp(`^(?:${labels.text}) *:$`, 'i');
const headLabel = new RegExp(`^(?:${labels.channel}|${labels.date}|${labels.other}) *:`, 'i');

/** A line that begins with the id of an event: `1098: …`. */
const numberFirst = /^(1081|1084|1088|1097|1098|1104|1144|6013|6065|30[45]|309)\b(?=[ :,;|-].*(?:0x|AADSTS|[0-9a-f]{8}))/i;

/** A join that succeeded, told after a failure: `then 306 success`. */
const success = `(?:(?:(?:and|en|und|et) )?(?:then|later|afterwards|now|daarna|toen|nu|danach|dann|jetzt|puis|ensuite) )?(?:${word})?306:? (?:success|succeeded|successful|gelukt|geslaagd|erfolgreich|réussi)\\b(?! \\w)`;
const successFirst = new RegExp(`^${success}`, 'i');

/** A row of an event list: a date, then the event id, then the rest. */
const listRow = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? +\d{1,2}[:.]\d\d.{0,80}? (1081|1088|1097|1098|1104|6013|6065) (?=.)/;

/** The event id on a line, if any. */
export function idIn(text: string): number | undefined {
  const labelled = idLabel.exec(text)?.[1];
  if (labelled !== undefined) return Number(labelled);
  const row = eventMention(text) ?? listRow.exec(text)?.[1];
  return row !== undefined ? Number(row) : successFirst.test(text) ? 306 : undefined;
}

/** A question about events in general: nobody has to have seen one. */
const asks = /^(?:does|do|can|could|would|will|betekent|kan|zou|wijst|bedeutet|heißt|kann|deutet) [^.!?\n]{0,200}\?$/i;

/** An event id counts only at the start of a line, or together with a code. */
function eventMention(text: string): number | undefined {
  if (asks.test(text)) return undefined;
  const first = numberFirst.exec(text)?.[1];
  if (first !== undefined) return Number(first);
  const found = loggedMentions(text)[0];
  return found && (found.at === 0 || codesIn(text).length > 0) ? found.id : undefined;
}

/** The channel named on a line, such as `Microsoft-Windows-AAD/Operational`. */
export const channelIn = (text: string): string | undefined => channelLabel.exec(text)?.[1]?.trim();

/** The date text of an event on a line. */
export const dateIn = (text: string): string | undefined => dateLabel.exec(text)?.[1] ?? (listRow.test(text) ? text : undefined);

/** Whether a line numbers an event: `Event[0]:` of `wevtutil … /f:text`. */
export const isOrdinal = (text: string): boolean => /^Event ?\[\d{1,6}\]:?$/i.test(text);

/** Whether a line is a labelled property of an event rather than its message. */
export const isHead = (text: string): boolean => headLabel.test(text) || isOrdinal(text);

/** Whether a line announces an event's message, which follows. */
export const announcesText = (text: string): boolean => bareTextLabel.test(text);

/** Whether a line is a labelled event id. */
export const isIdLabel = (text: string): boolean => idLabel.test(text);

/** Whether an event starts on this line; a dsregcmd field never starts one. */
export function isEventStart(line: Line): boolean {
  const { text, field } = line;
  if (field && !field.tight) return false;
  return channelLabel.test(text) || isOrdinal(text) || idIn(text) !== undefined;
}

const nextLabel = new RegExp(` (?=(?:${Object.values(labels).join('|')}) ?:)`, 'i');
const nextSuccess = new RegExp(` (?=${success})`, 'gi');

/** The parts of a line with several event labels, or with several events. */
function partsOf({ text, field }: Line): readonly string[] {
  if (!field?.bare && channelLabel.test(text)) return text.split(nextLabel);
  if (!text.includes('0x')) return [];
  const mentions = loggedMentions(text).map(({ at }) => at);
  const starts = [...mentions, ...[...text.matchAll(nextSuccess)].map(({ index }) => index + 1)].sort((a, b) => a - b);
  return new Set(starts).size > 1 ? [0, ...starts].map((at, index) => text.slice(at, starts[index])).filter((part) => part !== '') : [];
}

/** Splits lines so that each has one event label, or one event. */
export const withOneEventEach = (lines: readonly Line[]): readonly Line[] =>
  changed(lines, (line) => {
    const parts = partsOf(line);
    return parts.length < 2 ? line : parts.map((part) => line.with(part.trim()));
  });
