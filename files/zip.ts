import { ERR_ENCRYPTED, type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { crc32 } from './crc32';
import type { Entry } from './entry';
import { type Bytes, type Source, shownName } from './source';
import { type BytesAt, contentOf } from './zip-content';

/** A directory for many more files than are read. */
const mostDirectoryBytes = 64 * 1024 * 1024;

/** Outputs repeat much, but nothing that people zip shrinks to less than this part of its size. */
const mostRatio = 200;
const fromBytes = 1024 * 1024;

/** A file in a ZIP that unpacks to far more than its size. */
class Bomb extends Error {}

/** What is read of a ZIP at once: asking the browser for each small file takes longer than all else. */
const windowBytes = 1024 * 1024;

/** Random access to a ZIP; `onRead` gets the number of bytes that each read takes. */
function windowOn(blob: Blob, onRead: (bytes: number) => void): BytesAt {
  let start = 0;
  let inMemory = new Uint8Array();
  return async (at, length) => {
    const end = Math.min(at + length, blob.size);
    if (at < start || end > start + inMemory.length) {
      start = at;
      inMemory = new Uint8Array(await blob.slice(at, at + Math.max(length, windowBytes)).arrayBuffer());
      onRead(inMemory.length);
    }
    return inMemory.slice(at - start, end - start);
  };
}

/** What the library needs to read the directory. */
const readerOf = (blob: Blob, bytesAt: BytesAt): Reader<Blob> => ({
  size: blob.size,
  get readable() {
    return blob.stream();
  },
  createReadable: ({ offset = 0, size = blob.size - offset } = {}) => blob.slice(offset, offset + size).stream(),
  readUint8Array: async (at, length) => {
    if (length > mostDirectoryBytes) throw new Bomb();
    return bytesAt(at, length);
  },
});

/** The unpacked bytes of a file in a ZIP. The directory's sizes are not believed. */
async function* unpacked(file: FileEntry, bytesAt: BytesAt): Bytes {
  let total = 0;
  let sum = 0;
  for await (const chunk of contentOf(file, bytesAt)) {
    total += chunk.length;
    sum = crc32(chunk, sum);
    if (total > fromBytes && total > mostRatio * file.compressedSize) throw new Bomb();
    yield chunk;
  }
  if (sum !== file.crc32) throw new Error('The content is not what was packed.');
}

/** Files that operating systems put into a ZIP for themselves. */
const isOwn = (path: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);

/** Word, Excel and LibreOffice documents are ZIP files that begin with one of these. */
const isOfficePart = (path: string): boolean => path === '[Content_Types].xml' || path === 'mimetype';

const problemOf = (error: unknown) => (error instanceof Bomb ? 'zip-too-large' : 'zip-damaged');

/**
 * The entries of the files in a ZIP, in the order of its directory. `open` opens one of them. `isFatal`: an error that ends everything.
 */
export async function* entriesOfZip(
  name: string,
  blob: Blob,
  open: (source: Source) => AsyncGenerator<Entry>,
  isFatal: (error: unknown) => boolean,
  onRead: (bytes: number) => void,
): AsyncGenerator<Entry> {
  const bytesAt = windowOn(blob, onRead);
  const zip = new ZipReader(readerOf(blob, bytesAt), { useWebWorkers: false, strictness: 'tolerant' });
  let isEmpty = true;
  try {
    for await (const file of zip.getEntriesGenerator()) {
      if (isOfficePart(file.filename)) {
        yield { name, problem: 'office-document' };
        return;
      }
      if (file.directory || isOwn(file.filename)) continue;
      const shown = shownName(file.filename);
      isEmpty = false;
      if (file.encrypted) yield { name: shown, problem: 'zip-encrypted' };
      else
        try {
          yield* open({ name: shown, size: file.uncompressedSize, chunks: () => unpacked(file, bytesAt) });
        } catch (error) {
          if (isFatal(error)) throw error;
          yield { name: shown, problem: problemOf(error) };
        }
    }
    if (isEmpty) yield { name, problem: 'empty' };
  } catch (error) {
    if (isFatal(error)) throw error;
    yield { name, problem: error instanceof Error && error.message === ERR_ENCRYPTED ? 'zip-encrypted' : problemOf(error) };
  } finally {
    await zip.close();
  }
}
