import type { FactId, Known } from '@/diagnosis/facts';
import type { Part } from '@/diagnosis/reader/parts';
import type { Place, Reading } from '@/diagnosis/reader/reading';
import type { ShownLine } from '@/diagnosis/shown-lines';

/** Message to the worker: a text, and the facts whose lines are wanted. */
export type Asked = { readonly id: number; readonly text: string; readonly known: Known };

/** Reply of the worker: the reading, the missing parts, and the places that prove each fact. `isOfCase`: it contradicts nothing that is known. */
export type Told = {
  readonly id: number;
  readonly isOfCase: boolean;
  readonly reading: Reading;
  readonly missing: readonly Part[];
  readonly proof: { readonly [F in FactId]?: readonly Place[] };
  /** Everything that was read, for display; `proofLines` are indexes into it, for the facts whose value the text proves. */
  readonly lines: readonly ShownLine[];
  readonly proofLines: { readonly [F in FactId]?: readonly number[] };
};

let worker: Worker | undefined;
let asked = 0;

/** Reads a text in a worker, so that it never blocks typing. */
export function readAside(text: string, known: Known = {}): Promise<Told> {
  worker ??= new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const reader = worker;
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    const onMessage = ({ data }: MessageEvent<Told>) => {
      if (data.id !== id) return;
      reader.removeEventListener('message', onMessage);
      resolve(data);
    };
    reader.addEventListener('message', onMessage);
    reader.postMessage({ id, text, known } satisfies Asked);
  });
}
