import { startTransition, useEffect, useRef, useState } from 'react';
import type { FleetProgress, FleetReply, FleetRequest, FleetShown, TakeAlong } from '@/client/fleet/messages';
import { saveFile } from '@/components/save-file';
import type { Known } from '@/diagnosis/facts';
import type { ViewOptions } from '@/diagnosis/fleet/view';
import { savedAs } from './saved-as';

/** Rows in each list; the rest is found by name, or taken along. */
const most = 100;

/** A browser looks for each file on the disk before it hands it over: thousands at once would freeze the page. */
const handedOver = 50;

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

type Chosen = Omit<ViewOptions, 'most'>;

/** Reads files in a worker, which keeps what it found until the page is left. `fail`: the worker cannot be loaded, or has ended. */
export function useFleet(site: Known | undefined, fail: () => void) {
  const worker = useRef<Worker | undefined>(undefined);
  const file = useRef('');
  /** The newest handing over of files: it ends those before it. */
  const newest = useRef(0);
  const [progress, setProgress] = useState<FleetProgress | undefined>();
  const [shown, setShown] = useState<FleetShown | undefined>();
  useEffect(
    () => () => {
      newest.current += 1;
      worker.current?.terminate();
    },
    [],
  );

  function ask(request: FleetRequest) {
    worker.current ??= begin();
    worker.current.postMessage(request);
  }

  function begin(): Worker {
    const started = new Worker(new URL('../../client/fleet/fleet.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FleetReply>) => {
      if (data.kind === 'progress') setProgress(data);
      else if (data.kind === 'taken') saveFile(data.file, file.current);
      else {
        // Thousands of rows, in pieces that let the page answer meanwhile.
        startTransition(() => {
          setProgress(undefined);
          setShown(data);
        });
      }
    });
    started.addEventListener('error', () => {
      started.terminate();
      worker.current = undefined;
      newest.current += 1;
      setProgress(undefined);
      fail();
    });
    return started;
  }

  return {
    progress,
    shown,
    async read(files: readonly File[], chosen: Chosen) {
      newest.current += 1;
      const own = newest.current;
      setShown(undefined);
      setProgress({ pcs: 0, part: 0 });
      for (let at = 0; at < files.length; at += handedOver) {
        ask({ kind: 'files', files: files.slice(at, at + handedOver), isFirst: at === 0 });
        await nextTask();
        if (own !== newest.current) return;
      }
      ask({ kind: 'read', site, options: { ...chosen, most } });
    },
    stop: () => ask({ kind: 'stop' }),
    show: (chosen: Chosen) => ask({ kind: 'show', options: { ...chosen, most } }),
    take(what: TakeAlong) {
      file.current = savedAs[what.as];
      ask({ kind: 'take', ...what });
    },
  };
}
