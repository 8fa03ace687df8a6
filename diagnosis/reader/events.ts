import { codesIn } from '../error-code';
import { announcesText, channelIn, dateIn, idIn, isEventStart, isHead, isIdLabel, isOrdinal, withOneEventEach } from './event-labels';
import { channelName, codesInWords, type EventText, eventTextsOn } from './event-texts';
import { namesFederationRefusal } from './federation-refusal';
import { beginningOn, type Line, spanOf } from './lines';
import { type DateOrder, dateOrderOf, passedMoment } from './moments';
import type { LoggedEvent } from './reading';
import { namesRenewal, quotedServerMessage } from './server-message';

const syncService = /\bsyncservice\.windows\.net\b/i;
const signInHosts = /^(?:login\.(?:microsoftonline|microsoft|windows)\.|aka\.ms|go\.microsoft\.|support\.microsoft\.|learn\.microsoft\.)/i;

function resourceIn(text: string): LoggedEvent['resource'] {
  if (syncService.test(text)) return 'sync';
  const hosts = (text.match(/https:\/\/[\w.-]{3,100}/gi) ?? []).map((address) => address.slice('https://'.length));
  const named = /\bresource(?: id)? ?[:=] ?'?(?!correlation)[\w{]/i.test(text);
  return named || hosts.some((host) => !signInHosts.test(host)) ? 'other' : 'none';
}

/** A field of a status; the correlation id is also the last line of many events. */
const isField = ({ field }: Line): boolean => field !== undefined && !field.tight && field.known?.name !== 'Correlation ID';

/** Lines that end an event's message: dsregcmd output, or a prompt. */
function endsEvent(line: Line): boolean {
  const beginning = beginningOn(line, undefined, undefined);
  return beginning === 'ruler' || beginning === 'prompt' || line.text.startsWith('| ') || isField(line);
}

/** After a blank line an event continues only with lines such as `Exit code: …`, not with prose. */
const canContinueEvent = (text: string): boolean => /^[A-Za-z][\w ]{0,40}:/.test(text) || /^(?:0x|AADSTS|[0-9a-f]{8}\b)/i.test(text);

/** After an event's text: a line of the status itself. */
const isStatus = ({ field }: Line): boolean => field?.known?.kind === 'yes-no';

/** The index after an event's last line: the next event or unrelated text. */
function blockEnd(lines: readonly Line[], start: number, texts: ReadonlyMap<Line, EventText>): number {
  const first = isOrdinal(lines[start]?.text ?? '') ? start + 1 : start;
  const hasChannel = channelIn(lines[first]?.text ?? '') !== undefined;
  let hasId = idIn(lines[first]?.text ?? '') !== undefined;
  let text = lines[first] && texts.get(lines[first]);
  const isText = !hasChannel && !hasId && text !== undefined;
  let index = first + 1;
  for (let blank = false; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || endsEvent(line) || isOrdinal(line.text) || channelIn(line.text) !== undefined) break;
    const id = idIn(line.text);
    if (id !== undefined) {
      if (hasId || (isText && id !== text?.id)) break;
      hasId = true;
    }
    if (isText && (isStatus(line) || (blank && line.field))) break;
    if (!hasChannel && textOn(line, texts)) {
      if (text) break;
      text = textOn(line, texts);
    }
    if (line.text === '' && !hasChannel && !isText) break;
    if (blank && line.text !== '' && !canContinueEvent(line.text)) break;
    // A message may stand below its label and a blank line.
    blank = line.text === '' && !announcesText(lines[index - 1]?.text ?? '');
  }
  return index;
}

/** The event text that begins on a line, unless it is a mere detail of another event. */
function textOn(line: Line | undefined, texts: ReadonlyMap<Line, EventText>): EventText | undefined {
  const text = line && texts.get(line);
  return text?.isDetail ? undefined : text;
}

/** Event Viewer's General tab shows the message before the labels; look back this many lines at most. */
const maxTextLines = 12;

/** The lines directly before an event, skipping one blank. */
function textBefore(lines: readonly Line[]): readonly Line[] {
  const near = lines.slice(-maxTextLines - 1);
  const text = near.at(-1)?.text === '' ? near.slice(0, -1) : near;
  const end = text.findLastIndex((line) => line.text === '' || endsEvent(line));
  return text.slice(end + 1);
}

/** The result for the first text that has one. */
function firstOf<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The event of a block: by its number, or else by its text. */
function eventOf(
  block: readonly Line[],
  before: readonly Line[],
  known: ReadonlyMap<Line, EventText>,
  order: DateOrder | undefined,
): LoggedEvent | undefined {
  const [first] = block;
  const texts = block.map(({ text }) => text);
  const text = block.map((line) => known.get(line)).find((found) => found !== undefined);
  const id = firstOf(texts, idIn) ?? text?.id;
  if (id === undefined || !first) return undefined;
  const message = texts.filter((text) => !isHead(text)).join('\n');
  const isHeaded = channelIn(first.text) !== undefined || isIdLabel(first.text);
  const isWhole = !isHeaded || codesIn(message).length > 0;
  const own = isWhole ? message : [...textBefore(before).map(({ text }) => text), message].join('\n');
  const channel = firstOf(texts, (text) => channelIn(text) || undefined) ?? (text?.id === id ? channelName(text) : undefined);
  const date = firstOf(texts, dateIn);
  const time = date === undefined ? undefined : passedMoment(date, order);
  const serverMessage = quotedServerMessage(own);
  return {
    ...(channel ? { channel } : {}),
    id,
    codes: [...new Set([...codesIn(own), ...codesInWords(own)])],
    resource: resourceIn(own),
    ...(time === undefined ? {} : { time }),
    ...(namesFederationRefusal(own) ? { federationRefusal: true as const } : {}),
    ...(serverMessage ? { serverMessage } : {}),
    ...(namesRenewal(own) ? { isRenewal: true as const } : {}),
    ...spanOf(block),
  };
}

/**
 * Separates the events of an event log from all other lines.
 * Reads events copied from Event Viewer in several languages, rows of its list, `Get-WinEvent`, `wevtutil`, and one-line mentions.
 */
export function takeEvents(original: readonly Line[]): {
  readonly events: readonly LoggedEvent[];
  readonly known: readonly Line[];
  readonly rest: readonly Line[];
} {
  const lines = withOneEventEach(original);
  const texts = eventTextsOn(lines);
  const isStart = (line: Line) => isEventStart(line) || texts.has(line);
  const first = lines.findIndex(isStart);
  if (first < 0) return { events: [], known: [], rest: lines };
  const order = dateOrderOf(lines.flatMap(({ text }) => dateIn(text) ?? []));
  const events: LoggedEvent[] = [];
  const known: Line[] = [];
  const rest = lines.slice(0, first);
  let previousEnd = 0;
  let isTextOnly = false;
  for (let index = first; index < lines.length; ) {
    const line = lines[index] as Line;
    if (!isStart(line)) {
      rest.push(line);
      index += 1;
      isTextOnly &&= line.text === '';
      continue;
    }
    const end = blockEnd(lines, index, texts);
    const block = lines.slice(index, end);
    const event = eventOf(block, lines.slice(Math.max(previousEnd, index - maxTextLines - 1), index), texts, order);
    const text = isTextOnly ? events.at(-1) : undefined;
    if (event && text?.id === event.id && event.codes.length === 0)
      events[events.length - 1] = { ...event, codes: text.codes, resource: text.resource };
    else if (event) events.push(event);
    for (const one of block) (event ? known : rest).push(one);
    if (event) previousEnd = end;
    isTextOnly = !isEventStart(line);
    index = end;
  }
  return { events, known, rest };
}
