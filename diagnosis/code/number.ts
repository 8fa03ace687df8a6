/**
 * A row of choices as one whole number (asymmetric numeral systems, in whole numbers of any size): a likely choice adds little
 * to it, an unlikely one more. Writing and reading go through the same row, so there is one description for both ways.
 */
export type Choices = {
  /** A choice among weights: writes `index` and gives it back, or reads it. */
  readonly pick: (weights: readonly number[], index: number) => number;
  /** A number below `count`, each as likely as any other. */
  readonly below: (count: number, value: number) => number;
};

/** The part of a whole that a choice takes. */
type Share = { readonly before: number; readonly share: number; readonly whole: number };

/** The first of some weights together, all of them by default. */
function sum(weights: readonly number[], count = weights.length): number {
  let all = 0;
  for (let index = 0; index < count; index += 1) all += weights[index] ?? 0;
  return all;
}

/** Takes what goes through all choices; gives their number. */
export function written(through: (choices: Choices) => void): bigint {
  const shares: Share[] = [];
  through({
    pick(weights, index) {
      shares.push({ before: sum(weights, index), share: weights[index] ?? 0, whole: sum(weights) });
      return index;
    },
    below(whole, value) {
      shares.push({ before: value, share: 1, whole });
      return value;
    },
  });
  // The last choice goes in first, so that the first one comes out first.
  return shares.reduceRight((number, { before, share, whole }) => {
    const part = BigInt(share);
    return (number / part) * BigInt(whole) + BigInt(before) + (number % part);
  }, 0n);
}

/** Takes a number and what goes through its choices; gives what that gives, or undefined where something is left of the number. */
export function readFrom<T>(number: bigint, through: (choices: Choices) => T): T | undefined {
  let rest = number;
  const take = (whole: number) => Number(rest % BigInt(whole));
  const drop = ({ before, share, whole }: Share, slot: number) => {
    rest = BigInt(share) * (rest / BigInt(whole)) + BigInt(slot - before);
  };
  const result = through({
    pick(weights) {
      const whole = sum(weights);
      const slot = take(whole);
      let before = 0;
      let index = 0;
      while (before + (weights[index] ?? 1) <= slot) before += weights[index++] ?? 1;
      drop({ before, share: weights[index] ?? 1, whole }, slot);
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
