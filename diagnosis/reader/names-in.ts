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

/** The longest name that ends before a colon; quote marks or the stars of bold may stand between. */
function nameBefore(text: string, colon: number): NamePlace | undefined {
  const end = text.slice(0, colon).trimEnd().length;
  let last = end;
  while (last > 0 && last > end - 3 && /["'`*]/.test(text.charAt(last - 1))) last -= 1;
  let begin = last;
  for (let at = last - 1; at >= 0 && at >= last - longestName && /[\w -]/.test(text.charAt(at)); at -= 1)
    if (!/[\w/.-]/.test(text.charAt(at - 1)) && knownField(text.slice(at, last))) begin = at;
  return begin < last ? { name: text.slice(begin, last), at: begin, end } : undefined;
}
