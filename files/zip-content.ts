import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { type Bytes, chunkBytes } from './source';

/** Reads a part of a ZIP, or what there is of it. */
export type BytesAt = (at: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Before a file's bytes stands a header of this length, which ends with the lengths of two more parts (APPNOTE.TXT 4.3.7). */
const headerBytes = 30;
const headerSignature = 0x04034b50;

async function* packedBytes(file: FileEntry, bytesAt: BytesAt): Bytes {
  const { buffer, byteOffset } = await bytesAt(file.offset, headerBytes);
  const header = new DataView(buffer, byteOffset, headerBytes);
  if (header.getUint32(0, true) !== headerSignature) throw new Error('No file begins here.');
  const start = file.offset + headerBytes + header.getUint16(26, true) + header.getUint16(28, true);
  for (let at = 0; at < file.compressedSize; at += chunkBytes) {
    const chunk = await bytesAt(start + at, Math.min(chunkBytes, file.compressedSize - at));
    // The size is only a claim.
    if (chunk.length === 0) throw new Error('The ZIP ends before the file.');
    yield chunk;
  }
}

async function* inflated(packed: Bytes): Bytes {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  const writing = writeAll(packed, writable.getWriter());
  // The reader gets the same error.
  writing.catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } finally {
    await reader.cancel();
    await Promise.allSettled([writing]);
  }
}

async function writeAll(packed: Bytes, writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>) {
  try {
    for await (const chunk of packed) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error);
  }
}

/**
 * The content of a file in a ZIP, stored or deflated, piece by piece. The library finds the file, but unpacks one of 6 KB in seven times the time
 * that the platform needs.
 */
export function contentOf(file: FileEntry, bytesAt: BytesAt): Bytes {
  const packed = packedBytes(file, bytesAt);
  if (file.compressionMethod === 0) return packed;
  if (file.compressionMethod === 8) return inflated(packed);
  throw new Error('The file is packed in a rare way.');
}
