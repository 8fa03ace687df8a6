import { violationsOf, withAxe } from './axe';
import { expect, fixture, locales, test } from './case';
import { itemPages, pages } from './pages';

/** Every nth item, n times. */
const partsOf = <T>(items: readonly T[], count: number) =>
  Array.from({ length: count }, (_, part) => items.filter((_, index) => index % count === part));

test.beforeEach(async ({ page, javaScriptEnabled }) => {
  // The reference pages are long, and a slow machine must not fail the test.
  test.setTimeout(300_000);
  if (javaScriptEnabled) await withAxe(page);
});

for (const [turn, locale] of locales.entries()) {
  test.describe(locale, () => {
    // Pages have the same structure in every language, so languages alternate: with JavaScript and axe in one, without in the other.
    for (const hasScript of [true, false]) {
      const mine = pages.filter((_, index) => (index % locales.length === turn) === hasScript);
      // Opening another tab costs more than opening another page.
      for (const [part, paths] of partsOf(mine, 4).entries())
        test(`pages, part ${part + 1}: ${hasScript ? 'axe finds nothing, ' : ''}nothing overflows at 320 px, one main, one h1, a link to the other language`, {
          tag: hasScript ? '@script' : '@no-script',
        }, async ({ page }) => {
          await page.setViewportSize({ width: 320, height: 800 });
          for (const path of paths)
            await test.step(`/${path}`, async () => {
              const response = await page.goto(`/${locale}/${path}`);
              expect(response?.status()).toBe(path === 'nowhere' ? 404 : 200);
              await expect(page.locator('main')).toHaveCount(1);
              await expect(page.locator('h1')).toHaveCount(1);
              await expect(page).toHaveTitle(/.+/);
              await expect(page.locator('html')).toHaveAttribute('lang', locale);
              await expect(page.locator(`a[hreflang="${locale === 'en' ? 'nl' : 'en'}"]`)).toHaveCount(1);
              await page.evaluate(() => {
                for (const fold of document.querySelectorAll('details')) fold.open = true;
              });
              expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
              if (hasScript) expect(await violationsOf(page)).toEqual([]);
            });
        });
    }
  });
}

test('the paste page with an error: axe finds nothing', { tag: '@script' }, async ({ page, reader }) => {
  await reader('en').open('paste');
  await reader('en').paste(fixture('winver').replace(/\d/g, 'x'));
  await expect(reader('en').alert()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

// Many pages of two kinds, in alternating languages: a tenth of them by default, all with `npm run deep -- pages`.
const selected = process.env.ALL_PAGES ? itemPages : itemPages.filter((_, index) => index % 10 === 0);
for (const [part, paths] of partsOf(selected, 2).entries()) {
  test(`causes and questions, part ${part + 1}: axe finds nothing in the dark`, { tag: '@script' }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const [index, path] of paths.entries()) {
      expect((await page.goto(`/${locales[index % locales.length]}/${path}`))?.status(), path).toBe(200);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await violationsOf(page), path).toEqual([]);
    }
  });
}
