/** Takes a text and characters; gives it without those at both ends. A loop, because an expression tries every run of them in the text. */
export function trimmed(text: string, characters: string): string {
  let first = 0;
  let last = text.length;
  while (first < last && characters.includes(text.charAt(first))) first += 1;
  while (last > first && characters.includes(text.charAt(last - 1))) last -= 1;
  return text.slice(first, last);
}
