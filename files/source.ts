/** A file that somebody chose. With a folder, `webkitRelativePath` tells files of the same name apart. */
export type NamedBlob = Blob & { readonly name: string; readonly webkitRelativePath?: string };

/** The bytes of a file, piece by piece. */
export type Bytes = AsyncGenerator<Uint8Array<ArrayBuffer>>;

/** Something to open: a chosen file, or one in a ZIP. `size` may be a mere claim. */
export type Source = {
  readonly name: string;
  readonly size: number;
  readonly chunks: () => Bytes;
};

/** How many bytes to read at a time. */
export const chunkBytes = 256 * 1024;

const mostCharacters = 200;

/** A name from a file, fit to be shown: on one line, without characters that hide or reorder others, at most 200 characters. */
export const shownName = (name: string): string =>
  [...name.slice(0, 4 * mostCharacters).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, '')].slice(0, mostCharacters).join('').trim();

/** The first bytes of a file. A small file as it is: in a browser, a slice of it takes longer than to read it. */
const beginningOf = (blob: Blob): Blob => (blob.size <= chunkBytes ? blob : blob.slice(0, chunkBytes));

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function* chunksOf(blob: Blob, first: Promise<Uint8Array<ArrayBuffer>>): Bytes {
  if (blob.size > 0) yield await first;
  for (let at = chunkBytes; at < blob.size; at += chunkBytes) yield await bytesOf(blob.slice(at, at + chunkBytes));
}

/** How many files are read at once: a browser takes longer to hand out a small file than we to read it. */
const together = 64;

/** The first bytes of each of some files, read as if they were one file; one after another only if that fails. */
function firstsOf(files: readonly NamedBlob[]): readonly Promise<Uint8Array<ArrayBuffer>>[] {
  const beginnings = files.map(beginningOf);
  const all = new Blob(beginnings).arrayBuffer();
  let end = 0;
  return beginnings.map((beginning) => {
    const start = end;
    end += beginning.size;
    const first = all.then(
      (buffer) => new Uint8Array(buffer, start, beginning.size),
      () => bytesOf(beginning),
    );
    // A file that cannot be read is noticed when its turn comes.
    first.catch(() => undefined);
    return first;
  });
}

/** Chosen files as something to open, in order. */
export function* sourcesOf(files: readonly NamedBlob[]): Generator<{ readonly file: NamedBlob; readonly source: Source }> {
  const firstsFrom = (at: number) => firstsOf(files.slice(at, at + together));
  let next = firstsFrom(0);
  for (let at = 0; at < files.length; at += together) {
    const firsts = next;
    next = firstsFrom(at + together);
    for (const [index, first] of firsts.entries()) {
      const file = files[at + index] as NamedBlob;
      const name = shownName(file.webkitRelativePath || file.name);
      yield { file, source: { name, size: file.size, chunks: () => chunksOf(file, first) } };
    }
  }
}
