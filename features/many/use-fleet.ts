import { startTransition, useEffect, useRef, useState } from 'react';
import type { FleetProgress, FleetReply, FleetRequest, FleetShown, TakeAlong } from '@/client/fleet/messages';
import type { Known } from '@/diagnosis/facts';
import type { ViewOptions } from '@/diagnosis/fleet/view';
import { savedAs } from './saved-as';

/** Rows in each list; the rest is found by name, or taken along. */
const most = 100;

type Chosen = Omit<ViewOptions, 'most'>;

/** Reads files in a worker, which keeps what it found until the page is left. `fail`: the worker cannot be loaded, or has ended. */
export function useFleet(site: Known | undefined, fail: () => void) {
  const worker = useRef<Worker | undefined>(undefined);
  const file = useRef('');
  const [progress, setProgress] = useState<FleetProgress | undefined>();
  const [shown, setShown] = useState<FleetShown | undefined>();
  useEffect(() => () => worker.current?.terminate(), []);

  function ask(request: FleetRequest) {
    worker.current ??= begin();
    worker.current.postMessage(request);
  }

  function begin(): Worker {
    const started = new Worker(new URL('../../client/fleet/fleet.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FleetReply>) => {
      if (data.kind === 'progress') setProgress(data);
      else if (data.kind === 'taken') save(data.file, file.current);
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
      setProgress(undefined);
      fail();
    });
    return started;
  }

  return {
    progress,
    shown,
    read(files: readonly File[], chosen: Chosen) {
      setShown(undefined);
      setProgress({ pcs: 0, part: 0 });
      ask({ kind: 'read', files, site, options: { ...chosen, most } });
    },
    stop: () => ask({ kind: 'stop' }),
    show: (chosen: Chosen) => ask({ kind: 'show', options: { ...chosen, most } }),
    take(what: TakeAlong) {
      file.current = savedAs[what.as];
      ask({ kind: 'take', ...what });
    },
  };
}

function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
