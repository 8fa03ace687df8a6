import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Case } from '@/diagnosis/case';
import { type PasteOptions, type TakenPaste, takePaste } from '@/diagnosis/take-paste';

export type ReadingTask = { readonly state: Case; readonly text: string; readonly options: PasteOptions };

/** Texts up to this many characters, over twice a whole output, are read directly: passing them to a thread costs as much. */
const readDirectly = 16 * 1024;

/** Milliseconds for waiting and reading together: over ten times what the longest text takes. */
const deadline = 2000;

/** Length of the queue; more texts are refused at once, so that waiting time and memory stay bounded. */
const maxWaiting = 8;

/** Runs tasks in one worker thread, each within a deadline in milliseconds. One thread only: the other cores serve pages. */
export function readerIn(filename: string, deadlineMs: number) {
  // No memory limit: on Node 24 a thread that reaches one ends the process. The longest text needs less than 32 MB.
  const threads = new Tinypool({ filename, runtime: 'worker_threads', minThreads: 1, maxThreads: 1 });
  let ended = 0;
  return async (task: ReadingTask): Promise<TakenPaste | 'too-complex'> => {
    if (threads.queueSize >= maxWaiting) return 'too-complex';
    const before = ended;
    try {
      return await threads.run(task, { signal: AbortSignal.timeout(deadlineMs) });
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') ended += 1;
      // Terminating the thread also fails the text it had just been given.
      if (ended > before) return 'too-complex';
      throw error;
    }
  };
}

let readAside: ReturnType<typeof readerIn> | undefined;

/**
 * Like `takePaste`, but reads a long text in a worker thread, so that the instance can serve others meanwhile. `too-complex` if that takes
 * over two seconds, or the queue is full.
 */
export async function takePasteAside(state: Case, text: string, options: PasteOptions): Promise<TakenPaste | 'too-complex'> {
  if (text.length <= readDirectly) return takePaste(state, text, options);
  readAside ??= readerIn(join(process.cwd(), '.next', 'reading-worker.mjs'), deadline);
  return readAside({ state, text, options });
}
