/**
 * Reads a request’s body as text; says so when it holds more bytes than allowed, or is not UTF-8.
 * Counts while reading, because a body need not say how long it is.
 */
export async function readBody(request: Request, mostBytes: number): Promise<{ text: string } | 'too-large' | 'malformed'> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 'too-large';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return 'too-large';
    chunks.push(chunk);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return 'malformed';
  }
}
