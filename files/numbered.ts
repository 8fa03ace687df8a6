import { pasteProblem } from '@/diagnosis/reader/size';
import type { Entry } from './entry';
import type { PcRecord } from './record';

type Problem = Extract<Entry, { readonly problem: unknown }>['problem'];

/** A part of a file: the text of one PC with its name, if it has one, or a problem. `isOfFile`: of the file as a whole. */
export type Part = PcRecord | { readonly problem: Exclude<Problem, 'too-many' | 'too-much'>; readonly isOfFile?: true };

function entryOf(name: string, part: Part): Entry {
  if ('problem' in part) return { name, problem: part.problem };
  const problem = pasteProblem(part.text);
  return problem ? { name, problem } : { name, text: part.text };
}

/** The parts of a file as entries. One without a name of its own is called after the file, with its number if there are several. */
export async function* numbered(file: string, parts: AsyncIterable<Part> | Iterable<Part>): AsyncGenerator<Entry> {
  const nameOf = (part: Part): string | undefined => ('problem' in part ? part.isOfFile && file : part.name);
  let first: Part | undefined;
  let count = 0;
  for await (const part of parts) {
    count += 1;
    const name = nameOf(part);
    if (count === 1 && name === undefined) first = part;
    else {
      if (first) yield entryOf(`${file} #1`, first);
      first = undefined;
      yield entryOf(name ?? `${file} #${count}`, part);
    }
  }
  if (first) yield entryOf(file, first);
  if (count === 0) yield { name: file, problem: 'empty' };
}
