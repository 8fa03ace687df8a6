import { catalogue } from './catalogue';
import { changed, Line } from './lines';
import { type NamePlace, namesIn } from './names-in';

const ruler = /\+-{8,}\+?/g;
const title = new RegExp(`(?:\\| *)?\\b(?:${Object.keys(catalogue).join('|').replace('Account 1', 'Account \\d{1,3}')})\\b(?: *\\|)?`, 'g');
const ending =
  /(?:\b|(?<=[a-z]))for more information, please visit|\bPS [A-Z]:\\|(?<= )[A-Z]:\\[\w\\. -]{0,80}>|\b(?:Log Name|Logboeknaam|Protokollname|Nom du journal) ?:/gi;

/** An event named after a field on the same line. */
const event =
  /(?<=[\s(;,])(?:event|gebeurtenis|ereignis|événement)(?:[ -]?id)? ?[:#]? ?\d{3,5}\b|\b(?:Log Name|Logboeknaam|Protokollname|Nom du journal) ?:/gi;
const eventFirst = /^(?:event|gebeurtenis|ereignis|événement)(?:[ -]?id)? ?[:#]? ?\d{3,5}\b/i;

/** The positions at which fields start on a line. */
function fieldStarts(text: string): number[] {
  const places = namesIn(text);
  if (places.length < 2) return places.map(({ at }) => at);
  const isTight = ({ end }: NamePlace): boolean => text.charAt(end) === ':';
  const isNamed = ({ name }: NamePlace, wanted: string): boolean => name.toLowerCase() === wanted;
  const spaced = places.filter((place) => !isTight(place)).length;
  const description = places.findIndex((place) => isNamed(place, 'server error description'));
  const starts = places.filter((place, index) => {
    // Microsoft Entra error texts end with their own correlation id.
    if (isTight(place) && isNamed(place, 'correlation id') && description >= 0 && index > description) return false;
    // A line uses one style throughout, apart from the double colon in an old `KeySignTest: :`.
    return !isTight(place) || isNamed(place, 'keysigntest') || spaced * 2 <= places.length;
  });
  return starts.map(({ at }) => at);
}

const endOf = ({ index, 0: found }: RegExpExecArray): number => index + found.length;

/** Where to cut a line: before each name, and around rulers and titles. A line with one colon and no ruler needs no cut. */
function cutsOf(text: string): readonly number[] {
  if (text.indexOf(':') === text.lastIndexOf(':') && !text.includes('+--') && text.search(event) < 0) return [];
  const names = fieldStarts(text);
  const rulers = [...text.matchAll(ruler)];
  const startsWithName = /^[^\p{L}]{0,3}$/u.test(text.slice(0, names[0]).trim());
  const events = names.length === 0 ? [] : [...text.matchAll(event)].map(({ index }) => index);
  if (names.length < 4 && (eventFirst.test(text) || (startsWithName && events.length > 0)))
    return [...names, ...events].sort((a, b) => a - b);
  if (names.length < 4 && rulers.length === 0 && !(startsWithName && names.length > 1)) return [];
  const begins = new Set(names);
  const titles = [...text.matchAll(title)].filter((found) => {
    const end = endOf(found);
    return found[0].startsWith('|') || begins.has(end + (text.slice(end).length - text.slice(end).trimStart().length));
  });
  const ends = [...text.matchAll(ending)].map(({ index }) => index);
  const cuts = [...names, ...ends, ...[...rulers, ...titles].flatMap((found) => [found.index, endOf(found)])];
  return [...new Set(cuts)].sort((a, b) => a - b);
}

const piecesOf = (text: string): readonly string[] => {
  const cuts = cutsOf(text);
  return [0, ...cuts].map((at, index) => text.slice(at, cuts[index]).trim()).filter((piece) => piece !== '');
};

/** Splits lines so that each has one field, ruler or title. A mark before a line goes to its first piece. */
export const withOneFieldEach = (lines: readonly Line[]): readonly Line[] =>
  changed(lines, (line) => {
    const pieces = piecesOf(line.text);
    if (pieces.length < 2) return line;
    return pieces.map((text, index) => new Line(text, line.number, text.length, line.last, index === 0 ? line.mark : undefined, true));
  });

/** Whether most fields of a text shared their line with others. */
export function isOneLine(lines: readonly Line[]): boolean {
  const parts = lines.filter(({ field, isPart }) => isPart && field !== undefined).length;
  return parts >= 4 && parts * 2 > lines.filter(({ field }) => field !== undefined).length;
}
