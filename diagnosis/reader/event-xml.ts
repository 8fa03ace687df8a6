import { softBreak, softJoin } from './characters';

const eventBegins = /<Event(?=[\s>])/g;
const leaf = /<(\w{1,60})(?:\s([^<>]*))?>([^<]*)<\//g;
const nameAttribute = /\bName=(?:'([^']*)'|"([^"]*)")/;
const lineEnd = /\r\n|[\r\n\u2029]/g;

/** An unsigned decimal with its highest bit set can only be an error code. */
const isCode = (value: string): boolean => /^\d{10}$/.test(value) && Number(value) >= 0x80000000 && Number(value) <= 0xffffffff;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const attributeOf = (xml: string, element: string, attribute: string): string | undefined =>
  new RegExp(`<${element}\\s[^<>]*?\\b${attribute}=['"]([^'"<>]*)`).exec(xml)?.[1];

const elementOf = (xml: string, element: string): string | undefined => new RegExp(`<${element}(?:\\s[^<>]*)?>([^<]*)</`).exec(xml)?.[1];

/** The message of an event: each named element with text after `System`. */
function messageOf(xml: string): string[] {
  return [...xml.matchAll(leaf)].map(([, element = '', attributes = '', text = '']) => {
    const [, single, double] = nameAttribute.exec(attributes) ?? [];
    const value = onOneLine(text);
    return `${single ?? double ?? element}: ${isCode(value) ? `0x${Number(value).toString(16)}` : value}`;
  });
}

/** The XML of one event as the lines that Event Viewer copies, or undefined if it has no id. */
function labelled(xml: string): string[] | undefined {
  const [system = '', ...rest] = xml.split('</System>');
  const id = elementOf(system, 'EventID');
  if (id === undefined || rest.length === 0) return undefined;
  const head = [
    ['Log Name', elementOf(system, 'Channel')],
    ['Source', attributeOf(system, 'Provider', 'Name')],
    ['Date', attributeOf(system, 'TimeCreated', 'SystemTime')],
    ['Event ID', id],
  ] as const;
  return [...head.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${onOneLine(value)}`])), ...messageOf(rest.join(''))];
}

/**
 * Replaces each `<Event>` with labelled lines, keeping line numbers.
 * `wevtutil qe … /f:xml` prints events one after another; a file saved by Event Viewer wraps them in `<Events>`.
 */
export function withEventsLabelled(text: string): string {
  const pieces = text.split('</Event>');
  const rest = pieces.pop() ?? '';
  return pieces.map(withLastLabelled).join('') + rest;
}

function withLastLabelled(piece: string): string {
  const start = [...piece.matchAll(eventBegins)].at(-1)?.index;
  const lines = start === undefined ? undefined : labelled(piece.slice(start));
  if (start === undefined || !lines) return `${piece}</Event>`;
  const ends = piece.slice(start).match(lineEnd)?.length ?? 0;
  return piece.slice(0, start) + softBreak + lines.join(softBreak) + softJoin.repeat(ends) + softBreak;
}
