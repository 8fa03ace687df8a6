import type { Entry, Limits } from './entry';
import { opened } from './open';
import { type NamedBlob, type Source, sourcesOf } from './source';
import { entriesOfZip } from './zip';

/** More bytes were unpacked than the limits allow. */
class TooMuch extends Error {}

/** Opens files one after another and yields one entry per PC. Reads no more of a file than it needs at a time, and never throws. */
export async function* entriesOf(
  files: Iterable<NamedBlob>,
  limits: Limits,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Entry> {
  const all = [...files];
  const meter = meterOf(limits.bytes, onRead);
  let count = 0;
  let left = all.length + 1;
  for (const { file, source } of sourcesOf(all)) {
    const { name } = source;
    left -= 1;
    meter.begin(file.size);
    try {
      for await (const entry of openedFile(source, file, meter)) {
        if (count === limits.entries) {
          yield { name, problem: 'too-many', left };
          return;
        }
        count += 1;
        yield entry;
      }
    } catch (error) {
      if (error instanceof TooMuch) {
        yield { name, problem: 'too-much', left };
        return;
      }
      yield { name, problem: 'unreadable' };
    }
    meter.end();
  }
}

type Meter = ReturnType<typeof meterOf>;

/** Counts the bytes read of the chosen files, for the progress, and those unpacked, for the limit. */
function meterOf(mostUnpacked: number, onRead: (bytes: number) => void) {
  let before = 0;
  let size = 0;
  let read = 0;
  let unpacked = 0;
  const report = (bytes: number) => {
    read = Math.min(bytes, size);
    onRead(before + read);
  };
  return {
    begin: (bytes: number) => {
      before += size;
      size = bytes;
      read = 0;
    },
    end: () => report(size),
    read: (bytes: number) => report(read + bytes),
    unpack: (bytes: number) => {
      unpacked += bytes;
      if (unpacked > mostUnpacked) throw new TooMuch();
    },
  };
}

function openedFile(source: Source, file: Blob, meter: Meter): AsyncGenerator<Entry> {
  const inZip = (one: Source) => opened(counted(one, meter.unpack));
  const openZip = () => entriesOfZip(source.name, file, inZip, (error) => error instanceof TooMuch, meter.read);
  const count = (bytes: number) => {
    meter.read(bytes);
    meter.unpack(bytes);
  };
  return opened(counted(source, count), openZip);
}

/** A source whose bytes are counted as they are read. */
function counted(source: Source, count: (bytes: number) => void): Source {
  return {
    ...source,
    chunks: async function* () {
      for await (const chunk of source.chunks()) {
        count(chunk.length);
        yield chunk;
      }
    },
  };
}
