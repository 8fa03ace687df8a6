/**
 * Two check characters (a Reed–Solomon code over the 32 character values). They detect any single wrong character and any swap of
 * neighbours, and locate a single wrong one in a code of up to 31 characters.
 */
const order = 31;

/** Powers of the generator in the field with 32 elements, modulo x⁵ + x² + 1. */
const powers: readonly number[] = Array.from({ length: order }).reduce<number[]>((row) => {
  const next = (row.at(-1) ?? 0) << 1;
  return row.length === 0 ? [1] : [...row, next > order ? next ^ 0b100101 : next];
}, []);

const power = (exponent: number): number => powers[((exponent % order) + order) % order] ?? 0;

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : power(powers.indexOf(a) + powers.indexOf(b)));

/** The sum of all characters, plain and weighted by position from the end; both are 0 in a valid code. */
function sumsOf(values: readonly number[]): readonly [plain: number, weighted: number] {
  const { length } = values;
  return values.reduce<[number, number]>(
    ([plain, weighted], value, place) => [plain ^ value, weighted ^ times(value, power(length - 1 - place))],
    [0, 0],
  );
}

/** Appends both check characters. */
export function withChecks(values: readonly number[]): readonly number[] {
  const [plain, weighted] = sumsOf([...values, 0, 0]);
  // The check characters have weights 2 and 1: first + second = plain, 2 first + second = weighted, and 2 + 1 is 3 in this field.
  const first = times(plain ^ weighted, power(-powers.indexOf(3)));
  return [...values, first, plain ^ first];
}

/** True if the check characters detect no error. */
export const isSound = (values: readonly number[]): boolean => sumsOf(values).every((value) => value === 0);

/** Positions where one wrong character, or a swap with the next one, would explain the error. */
export function suspects(values: readonly number[]): readonly number[] {
  const swapped = values.flatMap((_, place) => (isSound(swap(values, place)) ? [place] : []));
  const [plain, weighted] = sumsOf(values);
  if (plain === 0 || weighted === 0) return swapped;
  const fromEnd = (powers.indexOf(weighted) - powers.indexOf(plain) + order) % order;
  const wrong = values.flatMap((_, place) => ((values.length - 1 - place) % order === fromEnd ? [place] : []));
  return [...swapped, ...wrong];
}

const swap = (values: readonly number[], place: number): readonly number[] =>
  place + 1 < values.length ? values.with(place, values[place + 1] ?? 0).with(place + 1, values[place] ?? 0) : values;
