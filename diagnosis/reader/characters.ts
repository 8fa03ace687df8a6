/** A line break that the original text doesn't have: it ends a line without advancing the line number. */
export const softBreak = '\u2028';

/** A line end in the original that is not a break: it advances the line number without ending the line. */
export const softJoin = '\u2029';

// biome-ignore lint/suspicious/noControlCharactersInRegex: consoles and UTF-16 read as bytes leave them behind
const invisible = /\u001b\[[0-9;?]*[A-Za-z]|[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;

/** The letters of a name that every field of a join begins with, each followed by a space. */
const apart = /\bA z u r e A d [A-Z] /;

/** Closes the gaps that the zero bytes of UTF-16 leave after each character when an editor shows them as spaces. */
function withLettersTogether(text: string): string {
  if (!apart.test(text)) return text;
  return text.replace(/\S.*/g, (line) => (/^(?:. )*.?$/.test(line) ? line.replace(/(.) /g, '$1') : line));
}

/** Normalises spaces, colons and quote marks, and removes invisible characters. Line ends stay as they are. */
export function withPlainCharacters(text: string): string {
  return withLettersTogether(
    text
      .replace(/[\v\f\u0085\u2028\u2029]/g, softBreak)
      .replace(invisible, '')
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g, (spaces) => ' '.repeat(spaces.length))
      .replace(/[\u2500\u2501\u2550]/g, '-')
      .replace(/[\u2502\u2503\u2551]/g, '|')
      .replace(/[\u250c\u2510\u2514\u2518\u251c\u2524\u2552-\u256b]/g, '+')
      .replace(/[\uff1a\ufe55\ua789]/g, ':')
      .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
      .replace(/[\u201c-\u201f\u2033]/g, '"')
      // A tab separates columns, so it must not look like the single space between words.
      .replace(/\t/g, '  '),
  );
}
