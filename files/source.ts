/** A file that somebody chose. With a folder, `webkitRelativePath` tells files of the same name apart. */
export type NamedBlob = Blob & { readonly name: string; readonly webkitRelativePath?: string };

/** Something to open: a chosen file, or one in a ZIP. `size` may be a mere claim. */
export type Source = {
  readonly name: string;
  readonly size: number;
  readonly chunks: () => AsyncGenerator<Uint8Array<ArrayBuffer>>;
};

/** How many bytes to read at a time. */
const chunkBytes = 256 * 1024;

const mostCharacters = 200;

/** A name from a file, fit to be shown: on one line, without characters that hide or reorder others, at most 200 characters. */
export const shownName = (name: string): string =>
  [...name.slice(0, 4 * mostCharacters).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, '')].slice(0, mostCharacters).join('').trim();

/** A small file as it is: in a browser, a slice of it takes longer than to read it. */
const chunkOf = async (blob: Blob, at: number) =>
  new Uint8Array(await (blob.size <= chunkBytes ? blob : blob.slice(at, at + chunkBytes)).arrayBuffer());

async function* chunksOf(blob: Blob, first: Promise<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (blob.size > 0) yield await first;
  for (let at = chunkBytes; at < blob.size; at += chunkBytes) yield await chunkOf(blob, at);
}

/** How many files are asked for at once: a browser takes longer to hand out a small file than we to read it. */
const ahead = 64;

function firstOf(file: NamedBlob): Promise<Uint8Array<ArrayBuffer>> {
  const first = chunkOf(file, 0);
  // A file that cannot be read is noticed when its turn comes.
  first.catch(() => undefined);
  return first;
}

/** Chosen files as something to open, in order. */
export function* sourcesOf(files: readonly NamedBlob[]): Generator<{ readonly file: NamedBlob; readonly source: Source }> {
  const asked: Promise<Uint8Array<ArrayBuffer>>[] = [];
  for (const [index, file] of files.entries()) {
    asked.push(...files.slice(index + asked.length, index + ahead).map(firstOf));
    const first = asked.shift() ?? firstOf(file);
    const name = shownName(file.webkitRelativePath || file.name);
    yield { file, source: { name, size: file.size, chunks: () => chunksOf(file, first) } };
  }
}
