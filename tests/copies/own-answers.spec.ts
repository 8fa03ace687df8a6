import type { APIResponse } from '@playwright/test';
import { plainText } from '@/components/plain-text';
import { contentOf, locales } from '@/content';
import type { Locale } from '@/content/types';
import { type ProxyProblem, proxyProblems } from '@/server/problems';
import { violationsOf, withAxe } from '../browser/axe';
import { expect, type Front, gone, silent, test } from './stand-ins';

/** What nginx answers by itself, in place of `path`. */
type Ask = (front: Front, path: string, language?: Locale) => Promise<APIResponse>;

const tooMuch = Buffer.alloc(2_700_000, 'x');
const headersOf = (language?: Locale) => ({ headers: { 'Accept-Language': language ?? 'de' } });
const get: Ask = ({ request }, path, language) => request.get(path, headersOf(language));

/** How each comes about. */
const ways: Readonly<Record<ProxyProblem, Ask>> = {
  'too-large': ({ request }, path, language) => request.post(path, { data: tooMuch, ...headersOf(language) }),
  'address-too-long': (front, path, language) => get(front, `${path}?azureAdJoined=${'x'.repeat(9000)}`, language),
  'too-many-requests': async (front, path, language) => {
    for (;;) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => front.request.post(path, { data: '{}', ...headersOf(language) })));
      const refused = answers.find((answer) => answer.status() === 429);
      if (refused) return refused;
    }
  },
  unavailable: (front, path, language) => {
    for (const copy of front.copies) copy.answer = gone;
    return get(front, path, language);
  },
  'timed-out': (front, path, language) => {
    for (const copy of front.copies) copy.answer = silent;
    return get(front, path, language);
  },
};

/** A page of ours that needs no copy: whole, in one language, kept by nobody. */
async function isPage(answer: APIResponse, problem: ProxyProblem, locale: Locale) {
  const { title } = contentOf(locale).ui.problems[problem];
  const html = await answer.text();
  expect(answer.status()).toBe(proxyProblems[problem]);
  expect(html).toContain(`<html lang="${locale}">`);
  expect(html.match(/<main|<h1/g)).toEqual(['<main', '<h1']);
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).not.toMatch(/<script|<link|src=/);
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    'strict-transport-security': expect.any(String),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
}

/** The same for a program, in the one shape of the API's errors. */
async function isJson(answer: APIResponse, problem: ProxyProblem, locale: Locale) {
  expect(answer.status()).toBe(proxyProblems[problem]);
  expect(answer.headers()).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  expect(await answer.json()).toEqual({ error: { id: problem, message: contentOf(locale).ui.api[problem] } });
}

for (const [problem, ask] of Object.entries(ways) as [ProxyProblem, Ask][])
  test(`${problem}: our page in the language of the address or of the reader, JSON for programs`, async ({ front }) => {
    // Of a request whose first line is too long nginx reads nothing more, so it does not know the reader.
    const isReaderKnown = problem !== 'address-too-long';
    await Promise.all([
      ...locales.map(async (locale) => isPage(await ask(front, `/${locale}/paste`), problem, locale)),
      ...locales.map(async (locale) => isPage(await ask(front, '/', locale), problem, isReaderKnown ? locale : 'en')),
      ...locales.map(async (locale) => isJson(await ask(front, '/api/diagnose', locale), problem, isReaderKnown ? locale : 'en')),
    ]);
    await expect.poll(front.logs).toContain(`"status":${proxyProblems[problem]}`);
    expect(front.logs()).not.toMatch(/azureAdJoined|\?/);
  });

test('the reader’s language is the first that we have', async ({ front }) => {
  for (const copy of front.copies) copy.answer = gone;
  const languages = {
    'nl-BE,nl;q=0.9,en;q=0.8': 'nl',
    'de, nl;q=0.5': 'nl',
    'en-US,en;q=0.9,nl;q=0.8': 'en',
    'de, en, nl': 'en',
    fr: 'en',
  };
  for (const [header, locale] of Object.entries(languages)) {
    const answer = await front.request.get('/', { headers: { 'Accept-Language': header } });
    expect(await answer.text(), header).toContain(`<html lang="${locale}">`);
  }
});

test('the log names the method that was asked, also where a page of ours takes the place of an answer', async ({ front }) => {
  await front.request.post('/en/paste', { data: tooMuch });
  await expect.poll(front.logs).toContain('"method":"POST","path":"/en/paste","status":413');
});

test.describe('in a browser', () => {
  test.use({ ignoreHTTPSErrors: true });

  for (const locale of locales)
    test(`a page of ours looks as it should and can be used by everybody: ${locale}`, async ({ front, page }) => {
      const errors: string[] = [];
      // The browser itself reports the status.
      page.on('console', (message) => message.type() === 'error' && !/^Failed to load/.test(message.text()) && errors.push(message.text()));
      for (const copy of front.copies) await copy.close();
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
