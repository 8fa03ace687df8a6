import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Case } from '@/diagnosis/case';
import { type PasteOptions, type TakenPaste, takePaste } from '@/diagnosis/take-paste';

export type ReadingTask = { readonly state: Case; readonly text: string; readonly options: PasteOptions };

/** A text of so many characters, more than twice a whole output, is read at once: handing it to a thread costs as much. */
const readAtOnce = 16 * 1024;

/** How long a text may wait and be read, in milliseconds: more than ten times what the longest one takes. */
const deadline = 2000;

/** Texts that wait for the thread; more are refused at once, so that waiting and memory stay bounded. */
const mostWaiting = 8;

/**
 * Takes the bundled worker and how long a task may take, in milliseconds; gives a function that runs a task in its thread, or says
 * `too-complex`. One thread: the other cores serve pages, and each instance has a thread of its own.
 */
export function readerIn(filename: string, within: number) {
  // No limit of memory: on Node 24 a thread that meets one ends the process. The longest text needs less than 32 MB.
  const threads = new Tinypool({ filename, runtime: 'worker_threads', minThreads: 1, maxThreads: 1 });
  let ended = 0;
  return async (task: ReadingTask): Promise<TakenPaste | 'too-complex'> => {
    if (threads.queueSize >= mostWaiting) return 'too-complex';
    const before = ended;
    try {
      return await threads.run(task, { signal: AbortSignal.timeout(within) });
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') ended += 1;
      // A thread that is ended takes along the text that it has just been given.
      if (ended > before) return 'too-complex';
      throw error;
    }
  };
}

let readAside: ReturnType<typeof readerIn> | undefined;

/**
 * Reads a text as `takePaste` does, a long one in a worker thread, so that the instance serves everybody else meanwhile. `too-complex`
 * where it was not read within two seconds, or too many others were waiting.
 */
export async function takePasteAside(state: Case, text: string, options: PasteOptions): Promise<TakenPaste | 'too-complex'> {
  if (text.length <= readAtOnce) return takePaste(state, text, options);
  readAside ??= readerIn(join(process.cwd(), '.next', 'reading-worker.mjs'), deadline);
  return readAside({ state, text, options });
}
