import { readFileSync } from 'node:fs';
import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
} from '@playwright/test';
import { contentOf, locales } from '@/content';
import type { Locale } from '@/content/types';
import { hiddenFields } from '../page-form';

export { expect, locales };

/** The text of a fixture. */
export const fixture = (name: string) => readFileSync(`tests/fixtures/${name}.txt`, 'utf8');

/** The hidden fields of the form on a page, as a browser without JavaScript sends them. */
export const formOf = async (request: APIRequestContext, address: string) => hiddenFields(await (await request.get(address)).text());

/** The tag of a suite that runs with JavaScript in one language and without it in the other. */
export const turn = (locale: Locale, withScript: Locale) => ({ tag: locale === withScript ? '@script' : '@no-script' });

/** A person on the pages, in one language. */
export class Reader {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  get words() {
    return contentOf(this.locale);
  }

  open(path = '') {
    return this.page.goto(`/${this.locale}${path && `/${path}`}`);
  }

  /** Opens everything that is folded. */
  async unfold() {
    for (const fold of await this.page.locator('main details').all())
      if (!(await fold.evaluate((details) => (details as HTMLDetailsElement).open))) await fold.locator('> summary').click();
  }

  /** Pastes a text on the paste page and sends it. */
  async paste(text: string) {
    await this.page.getByRole('textbox').fill(text);
    await this.page.getByRole('button', { name: this.words.ui.paste.box.submit }).click();
  }

  /** Opens the paste page, sends a text and waits for its result. */
  async resultOf(text: string) {
    await this.open('paste');
    await this.paste(text);
    await this.page.waitForURL(/\/result\?/);
  }

  /** The error summary; the framework's route announcer has the same role. */
  alert() {
    return this.page.locator('[role="alert"]:not(#__next-route-announcer__)');
  }

  /** The ids of the findings, in page order. */
  findings() {
    return this.page.locator('[data-cause]').evaluateAll((articles) => articles.map((article) => article.getAttribute('data-cause')));
  }

  steps() {
    return this.page.locator('[data-step]').evaluateAll((items) => items.map((item) => item.getAttribute('data-step')));
  }
}

/** A context with one tab: without any its process ends. */
async function newTabs(
  browser: Browser,
  { baseURL, javaScriptEnabled = true }: { baseURL?: string | undefined; javaScriptEnabled?: boolean | undefined },
) {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled });
  await context.newPage();
  return context;
}

/**
 * Every test fails if the console of its page shows an error, or the page requests anything from another origin.
 * Tests of a worker are tabs of one browser context, as a new context takes a new process; nothing of ours outlives a tab.
 */
export const test = base.extend<{ reader: (locale: Locale) => Reader }, { tabs: BrowserContext }>({
  tabs: [
    async ({ browser }, use, { project }) => {
      const context = await newTabs(browser, project.use);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: ({ tabs }, use) => use(tabs),
  page: async ({ context, baseURL }, use) => {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => isFault(message) && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => request.url().startsWith(baseURL ?? '') || errors.push(`requested ${request.url()}`));
    await use(page);
    for (const tab of context.pages().slice(1)) await tab.close();
    expect(errors).toEqual([]);
  },
  reader: async ({ page }, use) => {
    await use((locale) => new Reader(page, locale));
  },
});

/** For a test that changes what all tabs share, such as the clock. */
export const testAlone = test.extend({
  context: async ({ browser, baseURL, javaScriptEnabled }, use) => {
    const context = await newTabs(browser, { baseURL, javaScriptEnabled });
    await use(context);
    await context.close();
  },
});

/** The browser reports every response with an error status; tests request those on purpose. */
const isFault = (message: ConsoleMessage) => message.type() === 'error' && !message.text().startsWith('Failed to load resource');
