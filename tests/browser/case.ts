import { readFileSync } from 'node:fs';
import { type APIRequestContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { contentOf, locales } from '@/content';
import type { Locale } from '@/content/types';
import { hiddenFields } from '../page-form';

export { expect, locales };

/** A pasted text of ours. */
export const fixture = (name: string) => readFileSync(`tests/fixtures/${name}.txt`, 'utf8');

/** The hidden fields of the form on a page, as a browser without script sends them. */
export const formOf = async (request: APIRequestContext, address: string) => hiddenFields(await (await request.get(address)).text());

/** The tag of a suite that is played by turns: with script in one language, without in the other. */
export const turn = (locale: Locale, withScript: Locale) => ({ tag: locale === withScript ? '@script' : '@no-script' });

/** What a person does on the pages, in the words of the language they read. */
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

  /** Pastes a text on the paste page and sends it. */
  async paste(text: string) {
    await this.page.getByRole('textbox').fill(text);
    await this.page.getByRole('button', { name: this.words.ui.paste.box.submit }).click();
  }

  /** Opens the paste page and goes on to the result of a text. */
  async resultOf(text: string) {
    await this.open('paste');
    await this.paste(text);
    await this.page.waitForURL(/\/result\?/);
  }

  /** The error summary; the framework has an announcer of its own with the same role. */
  alert() {
    return this.page.locator('[role="alert"]:not(#__next-route-announcer__)');
  }

  /** The ids of the findings, in the order of the page. */
  findings() {
    return this.page.locator('[data-cause]').evaluateAll((articles) => articles.map((article) => article.getAttribute('data-cause')));
  }

  steps() {
    return this.page.locator('[data-step]').evaluateAll((items) => items.map((item) => item.getAttribute('data-step')));
  }
}

/** Every test fails when the console of the browser shows an error, or when a page asks another origin for anything. */
export const test = base.extend<{ reader: (locale: Locale) => Reader; quiet: undefined }>({
  reader: async ({ page }, use) => {
    await use((locale) => new Reader(page, locale));
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => isFault(message) && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => request.url().startsWith(baseURL ?? '') || errors.push(`asked for ${request.url()}`));
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** The browser itself reports an answer with an error status; those are asked for on purpose. */
const isFault = (message: ConsoleMessage) => message.type() === 'error' && !message.text().startsWith('Failed to load resource');
