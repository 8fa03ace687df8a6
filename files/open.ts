import { decodeText } from '@/diagnosis/reader/decode';
import { withPlainLineEnds } from '@/diagnosis/reader/size';
import type { Entry } from './entry';
import { partsOfJson } from './json';
import { type Kind, kindOf } from './kind';
import { numbered, type Part } from './numbered';
import { outputsIn } from './outputs-in';
import type { Bytes, Source } from './source';
import { partsOfTable } from './table';
import { joined, textsOf } from './texts';

/** Outputs of many PCs in one text file; a longer file is something else. */
const mostTextBytes = 32 * 1024 * 1024;

/** Small chunks of a ZIP become a sample large enough to tell what a file is. */
const headBytes = 64 * 1024;

async function headOf(chunks: Bytes): Promise<Uint8Array<ArrayBuffer>> {
  const read: Uint8Array<ArrayBuffer>[] = [];
  for (let length = 0; length < headBytes; ) {
    const { done, value } = await chunks.next();
    if (done) break;
    read.push(value);
    length += value.length;
  }
  return joined(read);
}

async function* withHead(head: Uint8Array<ArrayBuffer>, chunks: Bytes): Bytes {
  yield head;
  yield* chunks;
}

async function* partsOfText(chunks: Bytes): AsyncGenerator<Part> {
  const read: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > mostTextBytes) {
      yield { problem: 'too-large' };
      return;
    }
    read.push(chunk);
  }
  const decoded = decodeText(joined(read));
  if (typeof decoded === 'string') yield { problem: decoded };
  else for (const text of outputsIn(withPlainLineEnds(decoded.text))) yield { text };
}

/** The parts of a file that is no ZIP. */
function partsOf(kind: Exclude<Kind, { kind: 'zip' }>, chunks: Bytes, size: number): AsyncIterable<Part> | readonly Part[] {
  switch (kind.kind) {
    case 'table':
      return partsOfTable(textsOf(chunks), kind.delimiter);
    case 'json':
      return partsOfJson(textsOf(chunks), kind.isInLines);
    case 'text':
      return size > mostTextBytes ? [{ problem: 'too-large' }] : partsOfText(chunks);
    default:
      return [{ problem: kind.kind }];
  }
}

/** The entries of a file that may be anything. Without `openZip`, as in another ZIP, a ZIP stays closed. */
export async function* opened({ name, size, chunks }: Source, openZip?: () => AsyncGenerator<Entry>): AsyncGenerator<Entry> {
  const bytes = chunks();
  try {
    const head = await headOf(bytes);
    const kind = kindOf(name, head);
    if (kind.kind !== 'zip') yield* numbered(name, partsOf(kind, withHead(head, bytes), size));
    else if (openZip) yield* openZip();
    else yield { name, problem: 'zip-in-zip' };
  } finally {
    await bytes.return(undefined);
  }
}
