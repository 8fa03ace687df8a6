import { csvOf } from '@/diagnosis/fleet/csv';
import type { Fleet, Unread } from '@/diagnosis/fleet/fleet';
import { markdownOf } from '@/diagnosis/fleet/markdown';
import { type Pc, readPc } from '@/diagnosis/fleet/pc';
import { type ViewOptions, viewOf } from '@/diagnosis/fleet/view';
import { entriesOf } from '@/files/entries-of';
import type { Entry } from '@/files/entry';
import type { FleetReply, FleetRequest, TakeAlong } from './messages';

/** What is opened at once: more PCs than most organisations have, and 500 MB after unpacking. */
const limits = { entries: 10_000, bytes: 500 * 1024 * 1024 };

/** How often progress is told, in milliseconds. */
const progressInterval = 100;

let files: File[] = [];
let pcs: Pc[] = [];
let unread: Unread[] = [];
let isStopped = false;

/** The newest reading: it ends those before it. */
let newest = 0;

const reply = (message: FleetReply) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<FleetRequest>) => {
  if (data.kind === 'files') receive(data);
  // Reported, so that the page hears of a fault.
  else if (data.kind === 'read') readAll(data).catch(reportError);
  else if (data.kind === 'stop') isStopped = true;
  else if (data.kind === 'show') show(data.options);
  else reply({ kind: 'taken', file: new Blob([textOf(data)], { type: 'text/plain;charset=utf-8' }) });
});

/** The first files of a reading end the one before. */
function receive({ files: some, isFirst }: Extract<FleetRequest, { kind: 'files' }>) {
  if (isFirst) {
    newest += 1;
    files = [];
    pcs = [];
    unread = [];
    isStopped = false;
  }
  files.push(...some);
}

/** Reads the files one after another and keeps of each PC only what was found. */
async function readAll({ site, options }: Extract<FleetRequest, { kind: 'read' }>) {
  const all = files.reduce((sum, { size }) => sum + size, 0);
  const now = new Date();
  let bytes = 0;
  let told = performance.now();
  const own = newest;
  for await (const entry of entriesOf(files, limits, (read) => {
    bytes = read;
  })) {
    if (own !== newest) return;
    if (isStopped) break;
    keep(entry);
    if (performance.now() - told < progressInterval) continue;
    told = performance.now();
    reply({ kind: 'progress', pcs: pcs.length, part: all > 0 ? Math.min(1, bytes / all) : 0 });
  }
  if (own === newest) show(options);

  function keep(entry: Entry) {
    const { name } = entry;
    if ('problem' in entry) unread.push(entry);
    else {
      const pc = readPc(name, entry.text, { now, site });
      if (pc) pcs.push(pc);
      else unread.push({ name, problem: 'not-dsregcmd' });
    }
  }
}

function show(options: ViewOptions) {
  reply({
    kind: 'shown',
    view: viewOf(pcs, options),
    unread: { count: unread.length, rows: unread.slice(0, options.most) },
    isStopped,
  });
}

function textOf({ as, withNames, texts, locale, when }: TakeAlong): string {
  const fleet: Fleet = { pcs, unread };
  return as === 'csv' ? csvOf(pcs, withNames, texts) : markdownOf(fleet, { withNames, texts, locale, when });
}
