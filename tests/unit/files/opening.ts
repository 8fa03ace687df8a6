import { entriesOf } from '@/files/entries-of';
import type { Entry, Limits } from '@/files/entry';
import type { NamedBlob } from '@/files/source';

export const limits: Limits = { entries: 10_000, bytes: 500 * 1024 * 1024 };

/** All entries of some files. */
export async function opened(files: readonly NamedBlob[], within: Limits = limits, onRead?: (bytes: number) => void): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of entriesOf(files, within, onRead)) entries.push(entry);
  return entries;
}

/** All entries of one file. */
export const openedFile = (name: string, ...content: BlobPart[]): Promise<Entry[]> => opened([new File(content, name)]);

/** Entries as `name: problem` or `name: the first line of the text`. */
export const brief = (entries: readonly Entry[]): readonly string[] =>
  entries.map((entry) => `${entry.name}: ${'problem' in entry ? entry.problem : entry.text.trim().split('\n', 1)[0]}`);

/** An output of a PC, in few lines. */
export const outputOf = (pc: string, joined = 'YES'): string => `+${'-'.repeat(70)}+
| ${'Device State'.padEnd(69)}|
+${'-'.repeat(70)}+

             AzureAdJoined : ${joined}
              DomainJoined : NO
               Device Name : ${pc}
`;
