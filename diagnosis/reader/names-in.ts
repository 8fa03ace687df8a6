import { knownNames } from './catalogue';

/** A known name on a line: its start, and the end including any quote marks. */
export type NamePlace = { readonly name: string; readonly at: number; readonly end: number };

/** Finds all known names that are followed by a colon. */
export function namesIn(text: string): NamePlace[] {
  const places: NamePlace[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const place = nameBefore(text, colon);
    if (place) places.push(place);
  }
  return places;
}

/** Lower-case names by their last three letters, longest first, so that few are tried at each colon. */
const namesByEnding = new Map<string, string[]>();
for (const name of knownNames.map((one) => one.toLowerCase()).toSorted((one, other) => other.length - one.length))
  namesByEnding.set(name.slice(-3), [...(namesByEnding.get(name.slice(-3)) ?? []), name]);

/** Where the words before a colon end: `end` includes quote marks and bold asterisks, `last` doesn't. */
function wordsBefore(text: string, colon: number): { readonly end: number; readonly last: number } {
  let end = colon;
  while (end > 0 && text.charAt(end - 1) === ' ') end -= 1;
  let last = end;
  while (last > 0 && last > end - 3 && '"\'`*'.includes(text.charAt(last - 1))) last -= 1;
  return { end, last };
}

function nameBefore(text: string, colon: number): NamePlace | undefined {
  const { end, last } = wordsBefore(text, colon);
  for (const name of namesByEnding.get(text.slice(Math.max(0, last - 3), last).toLowerCase()) ?? []) {
    const at = last - name.length;
    const found = text.slice(Math.max(0, at), last);
    if (found.toLowerCase() === name && !/[\w/.-]/.test(text.charAt(at - 1))) return { name: found, at, end };
  }
  return undefined;
}
