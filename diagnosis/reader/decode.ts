/** How many bytes to inspect for the encoding. */
const sampleBytes = 4096;

/** At most one in this many characters of a text may be a control or undecodable character. */
const charactersPerUnreadable = 50;

/**
 * The text of a file, `event-log` for a saved Windows log (`.evtx`), or `binary`.
 * Windows consoles and editors write Windows-1252, UTF-8 and UTF-16, the last two with or without a byte order mark.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | 'binary' | 'event-log' {
  if (startsWith(bytes, [0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0])) return 'event-log';
  const text = decoded(bytes);
  return isReadable(text) ? { text } : 'binary';
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  // Drop an odd last byte: a truncated file may end inside a character.
  if (wide) return new TextDecoder(wide).decode(bytes.subarray(0, bytes.length & ~1));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windowsText(bytes);
  }
}

/** Windows-1252 from 0x80 to 0x9f: some Node releases don't decode these. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const ofWindows = (character: string): string => windowsCharacters.charAt(character.charCodeAt(0) - 0x80);

/** The text of bytes in Windows-1252, which any bytes are. */
export const windowsText = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, ofWindows);

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean => beginning.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a byte order mark shows by its zero bytes: every second one, before or after a letter. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const pairs = Math.min(bytes.length, sampleBytes) >> 1;
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) first += 1;
    if (bytes[at + 1] === 0) second += 1;
  }
  if (second * 2 > pairs && first * 10 < pairs) return 'utf-16le';
  if (first * 2 > pairs && second * 10 < pairs) return 'utf-16be';
  return undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a text from other bytes; tabs, line ends and escape are text
const unreadable = /[\u0000-\u0007\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd]/g;

const isReadable = (text: string): boolean => (text.match(unreadable)?.length ?? 0) * charactersPerUnreadable <= text.length;
