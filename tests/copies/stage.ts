import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { Locale } from '@/content/types';
import { Reader } from '../browser/case';
import { startNginx, wholeOffice } from './nginx';
import { Copy } from './processes';

/** What `npm test` builds: two releases with other action ids and other files, the second one beside the files of the first. */
export const older = '.releases/older';
export const newer = '.releases/newer';

export const token = 'a-token-of-these-tests-only';

/** Tests that run side by side have ports of their own. */
export const portsFor = (parallelIndex: number): readonly [number, number, number] => {
  const first = Number(process.env.PORT ?? 3210) + 10 + 10 * parallelIndex;
  return [first, first + 1, first + 2];
};

/** A place where two copies of the older release stand behind nginx. */
export class Stage {
  readonly copies: Copy[] = [];
  readonly ended: Copy[] = [];

  private constructor(
    readonly site: string,
    readonly nginx: Awaited<ReturnType<typeof startNginx>>,
  ) {}

  static async set(folder: string, parallelIndex: number): Promise<Stage> {
    const site = join(folder, 'site.json');
    writeFileSync(site, JSON.stringify({ metrics: { token } }));
    const [one, two, front] = portsFor(parallelIndex);
    const copies = await Promise.all([one, two].map((port) => Copy.start(older, port, site)));
    const stage = new Stage(
      site,
      await startNginx({ folder: join(folder, 'nginx'), port: front, copies: [one, two], release: newer }, wholeOffice),
    );
    stage.copies.push(...copies);
    return stage;
  }

  copy(index: number): Copy {
    const copy = this.copies[index];
    if (!copy) throw new Error(`No copy ${index}.`);
    return copy;
  }

  /** Starts the newer release in the place of a copy, which is told to stop where it has not ended already. */
  async replace(index: number) {
    const copy = this.copy(index);
    const wasKilled = copy.process.signalCode !== null;
    expect(await copy.end('SIGTERM')).toBe(wasKilled ? null : 143);
    this.ended.push(copy);
    this.copies[index] = await Copy.start(newer, copy.port, this.site);
  }

  async strike() {
    await Promise.all(this.copies.map((copy) => copy.end('SIGKILL')));
    await this.nginx.stop();
  }

  /** All that copies and nginx have written. */
  get logs() {
    return [...this.copies, ...this.ended].map(({ logs }) => logs).join('\n') + this.nginx.logs();
  }
}

type Visit = { javaScriptEnabled: boolean; locale: Locale };

/** `visit` opens a browser of its own at the public address; every answer with a fault of ours is written down. */
export const test = base.extend<{ stage: Stage; folder: string; faults: string[]; visit: (visit: Visit) => Promise<Reader> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-sync-help-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  stage: async ({ folder }, use, { parallelIndex }) => {
    if (![older, newer].every((release) => existsSync(release))) throw new Error('There are no two releases: run npm test.');
    const stage = await Stage.set(folder, parallelIndex);
    await use(stage);
    await stage.strike();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  faults: async ({}, use) => use([]),
  visit: async ({ browser, stage, faults }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async ({ javaScriptEnabled, locale }) => {
      const context = await browser.newContext({ baseURL: stage.nginx.address, ignoreHTTPSErrors: true, javaScriptEnabled });
      contexts.push(context);
      // What does not come is named where it was waited for.
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      page.on('response', (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A page that is left lets go of what it was asking for, and one without script asks for none.
        if (/ERR_(?!ABORTED)/.test(reason)) faults.push(`${reason} ${request.url()}`);
      });
      page.on('pageerror', ({ message }) => faults.push(message));
      return new Reader(page, locale);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Types into the first text field of a page. */
export const typeFirst = (page: Page, text: string) => page.getByRole('textbox').first().fill(text);
