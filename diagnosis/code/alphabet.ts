/** The letters and digits that are not taken for one another when spoken or read (Crockford's base 32), by their value. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** So many at most stand together. */
const mostTogether = 4;

/** Letters that people write for a digit. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Takes what was typed or read aloud; gives the values of its signs, blanks and hyphens aside, and -1 for one that no code has. */
export const valuesIn = (typed: string): readonly number[] =>
  [...typed.toUpperCase().replace(/[\s\-‐-―−_.]/g, '')].map((sign) => alphabet.indexOf(lookalikes[sign] ?? sign));

/** Takes values; gives them as signs. */
export const signsOf = (values: readonly number[]): string => values.map((value) => alphabet[value]).join('');

/** The lengths of the groups in which so many signs are written: three or four together, as even as can be. */
export function groupSizes(length: number): readonly number[] {
  const count = Math.ceil(length / mostTogether);
  return Array.from({ length: count }, (_, index) => Math.ceil((length - index) / count));
}

/** Takes signs; gives them in groups with hyphens between. */
export function grouped(signs: string): string {
  const sizes = groupSizes(signs.length);
  return sizes.map((size, index) => signs.slice(endOf(sizes, index) - size, endOf(sizes, index))).join('-');
}

/** The group, counted from 0, in which the sign at a place stands when so many are written. */
export function groupAt(place: number, length: number): number {
  const sizes = groupSizes(length);
  return sizes.findIndex((_, index) => place < endOf(sizes, index));
}

const endOf = (sizes: readonly number[], index: number): number => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0);
