/** The letters and digits that are not taken for one another when spoken or read (Crockford's base 32), by their value. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** So many at most stand together. */
const mostTogether = 4;

/** Letters that people write for a digit. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The values of the characters that were typed or read aloud, spaces and hyphens aside; -1 for one that no code has. */
export const valuesIn = (typed: string): readonly number[] =>
  [...typed.toUpperCase().replace(/[\s\-‐-―−_.]/g, '')].map((character) => alphabet.indexOf(lookalikes[character] ?? character));

export const charactersOf = (values: readonly number[]): string => values.map((value) => alphabet[value]).join('');

/** The lengths of the groups in which so many characters are written: three or four together, as even as can be. */
export function groupSizes(length: number): readonly number[] {
  const count = Math.ceil(length / mostTogether);
  return Array.from({ length: count }, (_, index) => Math.ceil((length - index) / count));
}

/** Characters in groups with hyphens between them. */
export function grouped(characters: string): string {
  const sizes = groupSizes(characters.length);
  return sizes.map((size, index) => characters.slice(endOf(sizes, index) - size, endOf(sizes, index))).join('-');
}

/** The group, counted from 0, in which the character at a place stands when so many are written. */
export function groupAt(place: number, length: number): number {
  const sizes = groupSizes(length);
  return sizes.findIndex((_, index) => place < endOf(sizes, index));
}

const endOf = (sizes: readonly number[], index: number): number => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0);
