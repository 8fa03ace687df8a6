/** Drain up to this multiple of the limit, so that the client gets the response instead of a connection reset. */
const drainFactor = 4;

/** Reads a request body as text; `malformed` if it is incomplete or not UTF-8. */
export async function readBody(request: Request, mostBytes: number): Promise<{ text: string } | 'too-large' | 'malformed'> {
  try {
    // A declared length within the limit can be read in one go.
    const isSmall = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) <= mostBytes;
    const bytes = isSmall ? await request.arrayBuffer() : await readUpTo(request, mostBytes);
    return bytes ? { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } : 'too-large';
  } catch {
    return 'malformed';
  }
}

/** Counts bytes while reading, because a body may have no Content-Length. */
async function readUpTo(request: Request, mostBytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes * drainFactor) break;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes > mostBytes ? undefined : Buffer.concat(chunks);
}
