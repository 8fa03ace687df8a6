import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { chromium, type Page } from '@playwright/test';
import { emptyCase } from '@/diagnosis/case';
import { diagnose } from '@/diagnosis/diagnose';
import { type Pc, readPc } from '@/diagnosis/fleet/pc';
import { readAsPrinted } from '@/diagnosis/reader/as-printed';
import { takePaste } from '@/diagnosis/take-paste';
import { entriesOf } from '@/files/entries-of';
import { chooseBrowser } from '../browser/choose-browser';
import { fleetOf } from '../fleet/fleet';
import { zipOf } from '../fleet/zip';
import { middle } from './middle';
import { startPortal } from './servers';

/** The outputs that are to be read in `target` seconds, beside an idle page. */
const many = 2000;
const target = 4;

const outputBytes = 6 * 1024;
const rounds = 3;

const limits = { entries: 20_000, bytes: 500 * 1024 * 1024 };
const now = new Date();
const context = { now, site: undefined };

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Memory in use, in bytes, once nothing is waiting to be collected. */
async function settledMemory(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    await wait(100);
    collect();
  }
  return inUse();
}

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

type Output = { readonly name: string; readonly text: string };

/** A fleet whose outputs all have the length of a usual one: what follows an output changes nothing. Over a third have events, or damage. */
const outputs = (count: number): readonly Output[] =>
  fleetOf(count).map(({ name, text }) => ({ name: `${name}.txt`, text: text.padEnd(outputBytes, '\n') }));

/** As many outputs, all as dsregcmd prints them. */
function printedOutputs(count: number): readonly Output[] {
  const printed = outputs(count).filter(({ text }) => readAsPrinted(text));
  return Array.from({ length: count }, (_, index) => ({ name: `${index}.txt`, text: printed[index % printed.length]?.text ?? '' }));
}

/** Opens files one after another as the page's worker does, and keeps what it keeps. `highest`: the most memory in use, in bytes. */
async function readAll(files: readonly File[]): Promise<{ pcs: readonly Pc[]; highest: number }> {
  const pcs: Pc[] = [];
  let highest = 0;
  for await (const entry of entriesOf(files, limits)) {
    if ('problem' in entry) throw new Error(`${entry.name}: ${entry.problem}`);
    const pc = readPc(entry.name, entry.text, context);
    if (!pc) throw new Error(`${entry.name} was not recognised.`);
    pcs.push(pc);
    if (pcs.length % 50 !== 0) continue;
    collect();
    highest = Math.max(highest, inUse());
  }
  return { pcs, highest };
}

/** Prints how many outputs a second are read from files, beside the reader and the diagnosis alone. */
async function speed() {
  const texts = outputs(many);
  const files = texts.map(({ name, text }) => new File([text], name));
  const zip = new File([new Uint8Array(await zipOf(texts))], 'many.zip');
  const works: Readonly<Record<string, () => unknown>> = {
    'reader and diagnosis alone': () => {
      for (const { text } of texts) diagnose(takePaste(emptyCase, text, { now, ranJustNow: false }).state, 'helpDesk');
    },
    'separate files': async () => {
      for await (const entry of entriesOf(files, limits)) if ('text' in entry) readPc(entry.name, entry.text, context);
    },
    'one ZIP': async () => {
      for await (const entry of entriesOf([zip], limits)) if ('text' in entry) readPc(entry.name, entry.text, context);
    },
  };
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, work] of Object.entries(works)) {
      const begin = performance.now();
      await work();
      if (round > 0) times.get(name)?.push(performance.now() - begin);
    }
  console.log(`${many} outputs of ${outputBytes / 1024} KB, medians of ${rounds} in turns`);
  for (const [name, list] of times) {
    const milliseconds = middle(list);
    console.log(
      `${name.padEnd(28)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s ${((many / milliseconds) * 1000).toFixed(0).padStart(7)} outputs/s`,
    );
  }
}

/** Prints the memory in use while 100, 1,000 and 10,000 outputs are read from one ZIP, and what is kept of them. */
async function memory() {
  for (const count of [100, 1000, 10_000]) {
    const zip = new File([new Uint8Array(await zipOf(outputs(count)))], 'many.zip');
    const before = await settledMemory();
    const { pcs, highest } = await readAll([zip]);
    const kept = (await settledMemory()) - before;
    console.log(`${String(pcs.length).padStart(6)} outputs: at most ${mega(highest - before)} MB in use, ${mega(kept)} MB kept`);
  }
}

const mega = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

/** Prints the time from the button to the table in a browser, and the longest task of the page's main thread meanwhile. */
async function inBrowser() {
  const { server, child } = await startPortal(3404);
  const browser = await chromium.launch(chooseBrowser());
  const folder = mkdtempSync(join(tmpdir(), 'many-'));
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}/en/many`, { waitUntil: 'networkidle' });
    const written = (texts: readonly Output[]) => texts.map(({ name, text }) => fileIn(folder, name, text));
    const works = {
      'as printed': written(printedOutputs(many)),
      'separate files': written(outputs(many)),
      'one ZIP': [fileIn(folder, 'many.zip', await zipOf(outputs(many)))],
    };
    for (const [name, files] of Object.entries(works)) {
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('#files').setInputFiles(files);
      const { seconds, longest } = await watched(page);
      console.log(
        `in a browser, ${name}: ${seconds.toFixed(2)} s (target ${target}), longest task of the main thread ${longest.toFixed(0)} ms`,
      );
    }
  } finally {
    await browser.close();
    child.kill();
    rmSync(folder, { recursive: true });
  }
}

/** Writes a file as people have it: one handed over by the test would be held, and read, in another way. */
function fileIn(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Sends the form and waits for the table. The browser reports tasks from 50 ms on; shorter ones count as 0. */
const watched = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ seconds: number; longest: number }>((resolve) => {
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        }).observe({ type: 'longtask' });
        const begin = performance.now();
        new MutationObserver(() => {
          if (!document.querySelector('[data-found]')) return;
          const seconds = (performance.now() - begin) / 1000;
          setTimeout(() => resolve({ seconds, longest }), 500);
        }).observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLButtonElement>('main form button[type=submit]')?.click();
      }),
  );

/** Measures how the outputs of many PCs are read: speed, memory, and the page's main thread. Needs a build. */
export async function main() {
  await speed();
  await memory();
  await inBrowser();
}
