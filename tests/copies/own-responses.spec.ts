import type { APIResponse } from '@playwright/test';
import { plainText } from '@/components/plain-text';
import { contentOf, locales } from '@/content';
import type { Locale } from '@/content/types';
import { type ProxyProblem, proxyProblems } from '@/server/problems';
import { violationsOf, withAxe } from '../browser/axe';
import { expect, type Front, gone, silent, test } from './stand-ins';

/** Provokes one of nginx's own responses at `path`. */
type Ask = (front: Front, path: string, language?: Locale) => Promise<APIResponse>;

const tooMuch = Buffer.alloc(2_700_000, 'x');
const headersOf = (language?: Locale) => ({ headers: { 'Accept-Language': language ?? 'de' } });
const get: Ask = ({ request }, path, language) => request.get(path, headersOf(language));

/** How to provoke each problem. */
const ways: Readonly<Record<ProxyProblem, Ask>> = {
  'too-large': ({ request }, path, language) => request.post(path, { data: tooMuch, ...headersOf(language) }),
  'address-too-long': (front, path, language) => get(front, `${path}?azureAdJoined=${'x'.repeat(9000)}`, language),
  'too-many-requests': async (front, path, language) => {
    for (;;) {
      const responses = await Promise.all(
        Array.from({ length: 10 }, () => front.request.post(path, { data: '{}', ...headersOf(language) })),
      );
      const refused = responses.find((response) => response.status() === 429);
      if (refused) return refused;
    }
  },
  unavailable: (front, path, language) => {
    for (const instance of front.instances) instance.respond = gone;
    return get(front, path, language);
  },
  'timed-out': (front, path, language) => {
    for (const instance of front.instances) instance.respond = silent;
    return get(front, path, language);
  },
};

/** Expects our page, sent without an instance: complete, in one language, not cached. */
async function isPage(response: APIResponse, problem: ProxyProblem, locale: Locale) {
  const { title } = contentOf(locale).ui.problems[problem];
  const html = await response.text();
  expect(response.status()).toBe(proxyProblems[problem]);
  expect(html).toContain(`<html lang="${locale}">`);
  expect(html.match(/<main|<h1/g)).toEqual(['<main', '<h1']);
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).not.toMatch(/<script|<link|src=/);
  expect(response.headers()).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    'strict-transport-security': expect.any(String),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
}

/** Expects the same problem as JSON, in the API's error format. */
async function isJson(response: APIResponse, problem: ProxyProblem, locale: Locale) {
  expect(response.status()).toBe(proxyProblems[problem]);
  expect(response.headers()).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  expect(await response.json()).toEqual({ error: { id: problem, message: contentOf(locale).ui.api[problem] } });
}

for (const [problem, ask] of Object.entries(ways) as [ProxyProblem, Ask][])
  test(`${problem}: our page in the language of the URL or the visitor, JSON for programs`, async ({ front }) => {
    // nginx stops reading when the request line is too long, so it never sees Accept-Language.
    const isReaderKnown = problem !== 'address-too-long';
    await Promise.all([
      ...locales.map(async (locale) => isPage(await ask(front, `/${locale}/paste`), problem, locale)),
      ...locales.map(async (locale) => isPage(await ask(front, '/', locale), problem, isReaderKnown ? locale : 'en')),
      ...locales.map(async (locale) => isJson(await ask(front, '/api/diagnose', locale), problem, isReaderKnown ? locale : 'en')),
    ]);
    await expect.poll(front.logs).toContain(`"status":${proxyProblems[problem]}`);
    expect(front.logs()).not.toMatch(/azureAdJoined|\?/);
  });

test('the visitor’s language is the first one that we have', async ({ front }) => {
  for (const instance of front.instances) instance.respond = gone;
  const languages = {
    'nl-BE,nl;q=0.9,en;q=0.8': 'nl',
    'de, nl;q=0.5': 'nl',
    'en-US,en;q=0.9,nl;q=0.8': 'en',
    'de, en, nl': 'en',
    fr: 'en',
  };
  for (const [header, locale] of Object.entries(languages)) {
    const response = await front.request.get('/', { headers: { 'Accept-Language': header } });
    expect(await response.text(), header).toContain(`<html lang="${locale}">`);
  }
});

test('the log shows the original method, even if an error page replaced the response', async ({ front }) => {
  await front.request.post('/en/paste', { data: tooMuch });
  await expect.poll(front.logs).toContain('"method":"POST","path":"/en/paste","status":413');
});

test.describe('in a browser', () => {
  test.use({ ignoreHTTPSErrors: true });

  for (const locale of locales)
    test(`our page is styled and accessible: ${locale}`, async ({ front, page }) => {
      const errors: string[] = [];
      // The browser reports the error status itself.
      page.on('console', (message) => message.type() === 'error' && !/^Failed to load/.test(message.text()) && errors.push(message.text()));
      for (const instance of front.instances) await instance.close();
      await withAxe(page);
      await page.goto(`${front.address}/${locale}/guide`);
      const { title, text } = contentOf(locale).ui.problems.unavailable;
      await expect(page).toHaveTitle(`${title} – ${contentOf(locale).ui.shell.brand}`);
      await expect(page.getByRole('heading')).toHaveText(title);
      await expect(page.locator('h1 + p')).toHaveText(plainText(text));
      await expect(page.getByRole('link')).toHaveAttribute('href', `/${locale}`);
      expect(errors).toEqual([]);
      await expect(page.locator('main')).not.toHaveCSS('max-width', 'none');
      expect(await violationsOf(page)).toEqual([]);
    });
});
