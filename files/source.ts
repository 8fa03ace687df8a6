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

async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < blob.size; at += chunkBytes) yield new Uint8Array(await blob.slice(at, at + chunkBytes).arrayBuffer());
}

/** A chosen file as something to open. */
export const sourceOf = (file: NamedBlob): Source => ({
  name: shownName(file.webkitRelativePath || file.name),
  size: file.size,
  chunks: () => chunksOf(file),
});
