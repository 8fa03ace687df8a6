/**
 * Turns a series of choices into one whole number and back: asymmetric numeral systems with big integers, so no renormalisation. Likely
 * choices add little to the number, unlikely ones more.
 * One function drives both directions, so the format is described once.
 */
export type Coder = {
  /** A choice among weighted options: encodes `index` and returns it, or returns the decoded index. */
  readonly pick: (frequencies: readonly number[], index: number) => number;
  /** A uniformly likely number, at least 0 and less than `count`. */
  readonly below: (count: number, value: number) => number;
};

/** An option's slice of the total frequency. */
type Share = { readonly before: number; readonly share: number; readonly whole: number };

/** The sum of the first `count` frequencies, by default all. */
function sum(frequencies: readonly number[], count = frequencies.length): number {
  let all = 0;
  for (let index = 0; index < count; index += 1) all += frequencies[index] ?? 0;
  return all;
}

/** Encodes every choice that `drive` makes. */
export function encode(drive: (coder: Coder) => void): bigint {
  const shares: Share[] = [];
  drive({
    pick(frequencies, index) {
      shares.push({ before: sum(frequencies, index), share: frequencies[index] ?? 0, whole: sum(frequencies) });
      return index;
    },
    below(whole, value) {
      shares.push({ before: value, share: 1, whole });
      return value;
    },
  });
  // Encode in reverse, so that decoding returns the first choice first.
  return shares.reduceRight((number, { before, share, whole }) => {
    const part = BigInt(share);
    return (number / part) * BigInt(whole) + BigInt(before) + (number % part);
  }, 0n);
}

/** Runs `drive` on decoded choices; undefined if part of the number is left over. */
export function decode<T>(number: bigint, drive: (coder: Coder) => T): T | undefined {
  let rest = number;
  const take = (whole: number) => Number(rest % BigInt(whole));
  const drop = ({ before, share, whole }: Share, slot: number) => {
    rest = BigInt(share) * (rest / BigInt(whole)) + BigInt(slot - before);
  };
  const result = drive({
    pick(frequencies) {
      const whole = sum(frequencies);
      const slot = take(whole);
      let before = 0;
      let index = 0;
      while (before + (frequencies[index] ?? 1) <= slot) before += frequencies[index++] ?? 1;
      drop({ before, share: frequencies[index] ?? 1, whole }, slot);
      return index;
    },
    below(whole) {
      const slot = take(whole);
      drop({ before: slot, share: 1, whole }, slot);
      return slot;
    },
  });
  return rest === 0n ? result : undefined;
}
