import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { Locale } from '@/content/types';
import { Reader } from '../browser/case';
import { startNginx, wholeOffice } from './nginx';
import { Instance } from './processes';

/** The two releases that `npm test` builds; the second includes the static files of the first. */
export const older = '.releases/older';
export const newer = '.releases/newer';

export const token = 'a-token-of-these-tests-only';

/** Separate ports for parallel tests. */
export const portsFor = (parallelIndex: number): readonly [number, number, number] => {
  const first = Number(process.env.PORT ?? 3210) + 10 + 10 * parallelIndex;
  return [first, first + 1, first + 2];
};

/** Two instances of the older release behind nginx. */
export class Stage {
  readonly instances: Instance[] = [];
  readonly ended: Instance[] = [];

  private constructor(
    readonly site: string,
    readonly nginx: Awaited<ReturnType<typeof startNginx>>,
  ) {}

  static async set(folder: string, parallelIndex: number): Promise<Stage> {
    const site = join(folder, 'site.json');
    writeFileSync(site, JSON.stringify({ metrics: { token } }));
    const [one, two, front] = portsFor(parallelIndex);
    const instances = await Promise.all([one, two].map((port) => Instance.start(older, port, site)));
    const stage = new Stage(
      site,
      await startNginx({ folder: join(folder, 'nginx'), port: front, instances: [one, two], release: newer }, wholeOffice),
    );
    stage.instances.push(...instances);
    return stage;
  }

  instance(index: number): Instance {
    const instance = this.instances[index];
    if (!instance) throw new Error(`No instance ${index}.`);
    return instance;
  }

  /** Replaces an instance by the newer release, stopping it first unless it was killed. */
  async replace(index: number) {
    const instance = this.instance(index);
    const wasKilled = instance.process.signalCode !== null;
    expect(await instance.end('SIGTERM')).toBe(wasKilled ? null : 143);
    this.ended.push(instance);
    this.instances[index] = await Instance.start(newer, instance.port, this.site);
  }

  async strike() {
    await Promise.all(this.instances.map((instance) => instance.end('SIGKILL')));
    await this.nginx.stop();
  }

  /** Everything the instances and nginx have logged. */
  get logs() {
    return [...this.instances, ...this.ended].map(({ logs }) => logs).join('\n') + this.nginx.logs();
  }
}

type Visit = { javaScriptEnabled: boolean; locale: Locale };

/** `visit` opens a separate browser context at the public origin; `faults` collects failed responses and page errors. */
export const test = base.extend<{ stage: Stage; folder: string; faults: string[]; visit: (visit: Visit) => Promise<Reader> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-sync-help-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  stage: async ({ folder }, use, { parallelIndex }) => {
    if (![older, newer].every((release) => existsSync(release))) throw new Error('The two releases are missing: run npm test.');
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
      // A limit for each action, so that a failure points to its line rather than the whole test.
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // Leaving a page aborts its pending requests, and a page without JavaScript blocks its scripts.
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
