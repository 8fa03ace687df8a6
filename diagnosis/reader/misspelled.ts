/** Shorter words have too many neighbours. */
const shortest = 6;

const wordsIn = (pattern: string): string[] =>
  ['$1', '$2'].flatMap((letter) => pattern.replace(/\[([a-z])([a-z])\]/g, letter).match(/[a-z]{2,}/g) ?? []);

/** A word with one letter missing, doubled, or swapped with the next. */
const misspellings = (word: string): string[] =>
  [...word].flatMap((letter, at) => {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    return [before + after, before + letter + letter + after, before + after.slice(0, 1) + letter + after.slice(1)];
  });

/** Corrects typing errors in the longer words of these patterns, in a text in lower case without accents; what is a word of them stays. */
export function correctorOf(patterns: readonly string[]): (text: string) => string {
  const words = new Set(patterns.flatMap(wordsIn));
  const corrections = new Map<string, string>();
  for (const word of words)
    if (word.length >= shortest)
      for (const wrong of misspellings(word)) if (!words.has(wrong) && !corrections.has(wrong)) corrections.set(wrong, word);
  return (text) => text.replace(/\b[a-z]{5,24}\b/g, (word) => corrections.get(word) ?? word);
}
