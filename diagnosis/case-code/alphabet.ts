/** Crockford's base 32, ordered by value: no two characters are easily confused in speech or print. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The longest group of characters. */
const maxGroupSize = 4;

/** Letters that people write instead of digits. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The values of typed characters, ignoring spaces and hyphens; -1 for a character that no code contains. */
export const valuesIn = (typed: string): readonly number[] =>
  [...typed.toUpperCase().replace(/[\s\-‐-―−_.]/g, '')].map((character) => alphabet.indexOf(lookalikes[character] ?? character));

export const charactersOf = (values: readonly number[]): string => values.map((value) => alphabet[value]).join('');

/** The sizes of groups of three or four for a code of this length, as even as possible. */
export function groupSizes(length: number): readonly number[] {
  const count = Math.ceil(length / maxGroupSize);
  return Array.from({ length: count }, (_, index) => Math.ceil((length - index) / count));
}

/** Groups characters with hyphens. */
export function grouped(characters: string): string {
  const sizes = groupSizes(characters.length);
  return sizes.map((size, index) => characters.slice(endOf(sizes, index) - size, endOf(sizes, index))).join('-');
}

/** The index of the group that contains a character, given its position and the length of the code. */
export function groupAt(place: number, length: number): number {
  const sizes = groupSizes(length);
  return sizes.findIndex((_, index) => place < endOf(sizes, index));
}

const endOf = (sizes: readonly number[], index: number): number => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0);
