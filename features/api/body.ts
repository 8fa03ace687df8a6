/** So much of what is too large is still read and thrown away, so that the answer reaches the sender. */
const mostDrained = 4;

/** Reads a request’s body as text; says so when it holds more bytes than allowed, or is not UTF-8 or not whole. */
export async function readBody(request: Request, mostBytes: number): Promise<{ text: string } | 'too-large' | 'malformed'> {
  try {
    // What says how long it is, and is not too long, can be taken at once.
    const isSmall = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) <= mostBytes;
    const bytes = isSmall ? await request.arrayBuffer() : await counted(request, mostBytes);
    return bytes ? { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } : 'too-large';
  } catch {
    return 'malformed';
  }
}

/** Counts while reading, because a body need not say how long it is. */
async function counted(request: Request, mostBytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes * mostDrained) break;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes > mostBytes ? undefined : Buffer.concat(chunks);
}
