import { ERR_ENCRYPTED, type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { Entry } from './entry';
import { type Source, shownName } from './source';

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
function readerOf(blob: Blob, onRead: (bytes: number) => void): Reader<Blob> {
  let start = 0;
  let inMemory = new Uint8Array();
  const bytesAt = async (at: number, length: number) => {
    const end = Math.min(at + length, blob.size);
    if (at < start || end > start + inMemory.length) {
      start = at;
      inMemory = new Uint8Array(await blob.slice(at, at + Math.max(length, windowBytes)).arrayBuffer());
      onRead(inMemory.length);
    }
    return inMemory.slice(at - start, end - start);
  };
  const readable = (offset: number, size: number) => {
    let at = offset;
    const end = offset + size;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: async (controller) => {
        const bytes = await bytesAt(at, Math.min(windowBytes, end - at));
        at += bytes.length;
        if (bytes.length > 0) controller.enqueue(bytes);
        if (bytes.length === 0 || at >= end) controller.close();
      },
    });
  };
  return {
    size: blob.size,
    get readable() {
      return readable(0, blob.size);
    },
    createReadable: ({ offset = 0, size = blob.size - offset } = {}) => readable(offset, size),
    readUint8Array: async (at, length) => {
      if (length > mostDirectoryBytes) throw new Bomb();
      return bytesAt(at, length);
    },
  };
}

/** The unpacked bytes of a file in a ZIP. The directory's sizes are not believed. */
async function* unpacked(file: FileEntry): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let fail: ((error: unknown) => void) | undefined;
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      fail = (error) => controller.error(error);
    },
  });
  const reader = readable.getReader();
  const stop = new AbortController();
  const writing = file.getData(writable, { signal: stop.signal });
  // It may fail before it begins to write; nobody would end the stream then.
  writing.catch((error) => fail?.(error));
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      total += value.length;
      if (total > fromBytes && total > mostRatio * file.compressedSize) throw new Bomb();
      yield value;
    }
    await writing;
  } finally {
    stop.abort();
    await Promise.allSettled([reader.cancel(), writing]);
  }
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
  const zip = new ZipReader(readerOf(blob, onRead), { useWebWorkers: false, strictness: 'tolerant', checkCrc32: true });
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
          yield* open({ name: shown, size: file.uncompressedSize, chunks: () => unpacked(file) });
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
