/** So much of what is too large is still read and thrown away, so that the answer reaches the sender. */
const mostDrained = 4;

/**
 * Reads a request’s body as text; says so when it holds more bytes than allowed, or is not UTF-8 or not whole.
 * Counts while reading, because a body need not say how long it is.
 */
export async function readBody(request: Request, mostBytes: number): Promise<{ text: string } | 'too-large' | 'malformed'> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes * mostDrained) break;
      if (bytes <= mostBytes) chunks.push(chunk);
    }
    if (bytes > mostBytes) return 'too-large';
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return 'malformed';
  }
}
