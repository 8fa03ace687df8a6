/** Trims these characters from both ends. A loop, because a regular expression would try every run of them inside the text. */
export function trimmed(text: string, characters: string): string {
  let first = 0;
  let last = text.length;
  while (first < last && characters.includes(text.charAt(first))) first += 1;
  while (last > first && characters.includes(text.charAt(last - 1))) last -= 1;
  return text.slice(first, last);
}
