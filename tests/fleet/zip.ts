import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';

/** A ZIP with these texts. */
export async function zipOf(files: readonly { readonly name: string; readonly text: string }[]): Promise<Buffer> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false, keepOrder: true, level: 1 });
  for (const { name, text } of files) await zip.add(name, new TextReader(text));
  return Buffer.from(await (await zip.close()).arrayBuffer());
}
