import { wideEncoding, windowsText } from '@/diagnosis/reader/decode';

/** How many of the bytes are whole UTF-8 characters: a chunk may end inside one. */
export function wholeCharacters(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let at = end - 1; at >= Math.max(0, end - 3); at -= 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return at + (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > end ? at : end;
  }
  return end;
}

type Decode = (bytes: Uint8Array<ArrayBuffer>, isLast: boolean) => string;

function wideDecoder(encoding: string): Decode {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

/** UTF-8 until a chunk isn't, Windows-1252 from there: a file with other bytes than ASCII rarely has them late. */
function narrowDecoder(): Decode {
  // Whole characters need no state, and without it Node decodes several times as fast; so the byte order mark is ours to drop.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let isUtf8 = true;
  let isFirst = true;
  let rest = new Uint8Array();
  const decoded = (bytes: Uint8Array): string => {
    try {
      if (isUtf8) return decoder.decode(bytes);
    } catch {
      isUtf8 = false;
    }
    return windowsText(bytes);
  };
  return (bytes, isLast) => {
    const all = joined([rest, bytes]);
    const end = isUtf8 && !isLast ? wholeCharacters(all) : all.length;
    rest = all.slice(end);
    const text = decoded(all.subarray(0, end));
    const start = isFirst && text.startsWith('\ufeff') ? 1 : 0;
    isFirst = false;
    return text.slice(start);
  };
}

/** Several chunks as one. */
export function joined(chunks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first, ...others] = chunks.filter(({ length }) => length > 0);
  if (!first || others.length === 0) return first ?? new Uint8Array();
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Decodes a file as it is read, in any encoding that `decodeText` knows; line ends become LF. */
export async function* textsOf(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  let decode: Decode | undefined;
  let held = '';
  const plain = (text: string): string => {
    const all = held + text;
    // The LF of a CR at the end may be in the next chunk.
    held = all.endsWith('\r') ? '\r' : '';
    return all.slice(0, all.length - held.length).replace(/\r\n?/g, '\n');
  };
  for await (const chunk of chunks) {
    const wide = decode ? undefined : wideEncoding(chunk);
    decode ??= wide ? wideDecoder(wide) : narrowDecoder();
    yield plain(decode(chunk, false));
  }
  const end = `${plain(decode?.(new Uint8Array(), true) ?? '')}${held && '\n'}`;
  if (end !== '') yield end;
}
