import type { FactId, Known } from '@/diagnosis/facts';
import type { Part } from '@/diagnosis/reader/parts';
import type { Place, Reading } from '@/diagnosis/reader/reading';
import type { ShownLine } from './shown-lines';

/** What the worker is asked: a text, and the facts whose lines are wanted. */
export type Asked = { readonly id: number; readonly text: string; readonly known: Known };

/** What it tells: the reading, the parts that are missing, and for each fact the places that prove it. */
export type Told = {
  readonly id: number;
  readonly reading: Reading;
  readonly missing: readonly Part[];
  readonly proof: { readonly [F in FactId]?: readonly Place[] };
  /** All that was read, to be shown; `proofLines` are places in it, of the facts whose value the text proves. */
  readonly lines: readonly ShownLine[];
  readonly proofLines: { readonly [F in FactId]?: readonly number[] };
};

let worker: Worker | undefined;
let asked = 0;

/** Reads a text with the shared reader beside the page, so that typing never waits for it. */
export function readAside(text: string, known: Known = {}): Promise<Told> {
  worker ??= new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const reader = worker;
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<Told>) => {
      if (data.id !== id) return;
      reader.removeEventListener('message', hear);
      resolve(data);
    };
    reader.addEventListener('message', hear);
    reader.postMessage({ id, text, known } satisfies Asked);
  });
}
