import { knownField, knownNames } from './catalogue';

/** A known name on a line, where it begins and where it ends. */
export type NamePlace = { readonly name: string; readonly at: number; readonly end: number };

/** Takes a line; gives the places of all known names with a colon behind them. */
export function namesIn(text: string): NamePlace[] {
  const places: NamePlace[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const place = nameBefore(text, colon);
    if (place) places.push(place);
  }
  return places;
}

const longestName = Math.max(...knownNames.map((name) => name.length));

/** The last letters of all names: whatever else stands before a colon ends none. */
const ends = new Set(knownNames.map((name) => name.slice(-3).toLowerCase()));

/** Where the words before a colon end: `end` with quote marks or the stars of bold, `last` without. */
function wordsBefore(text: string, colon: number): { readonly end: number; readonly last: number } {
  let end = colon;
  while (end > 0 && text.charAt(end - 1) === ' ') end -= 1;
  let last = end;
  while (last > 0 && last > end - 3 && '"\'`*'.includes(text.charAt(last - 1))) last -= 1;
  return { end, last };
}

const endsName = (text: string, last: number): boolean => ends.has(text.slice(Math.max(0, last - 3), last).toLowerCase());

/** Whether a known name can end before a colon. */
export const mayBeName = (text: string, colon: number): boolean => endsName(text, wordsBefore(text, colon).last);

/** The longest name that ends before a colon. */
function nameBefore(text: string, colon: number): NamePlace | undefined {
  const { end, last } = wordsBefore(text, colon);
  if (!endsName(text, last)) return undefined;
  let begin = last;
  for (let at = last - 1; at >= 0 && at >= last - longestName && /[\w -]/.test(text.charAt(at)); at -= 1)
    if (!/[\w/.-]/.test(text.charAt(at - 1)) && knownField(text.slice(at, last))) begin = at;
  return begin < last ? { name: text.slice(begin, last), at: begin, end } : undefined;
}
