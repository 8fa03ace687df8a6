import { thingIds } from '@/diagnosis/carriers';
import { expect, locales, test, turn } from './case';

for (const locale of locales) {
  test.describe(locale, turn(locale, 'nl'), () => {
    test('every thing has its own anchor, and the guide links to the page', async ({ page, reader }) => {
      const { whatSyncs } = reader(locale).words;
      await reader(locale).open('guide');
      await page.locator('main').getByRole('link', { name: whatSyncs.title }).click();
      await expect(page.locator('h1')).toHaveText(whatSyncs.title);
      const ids = await page.locator('tbody tr').evaluateAll((rows) => rows.map(({ id }) => id));
      expect(ids).toEqual(thingIds);
      await reader(locale).open('guide/what-syncs#onenote');
      await expect(page.locator('#onenote')).toBeInViewport();
    });

    test('rows become blocks on a narrow screen', async ({ page, reader }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await reader(locale).open('guide/what-syncs');
      await expect(page.locator('#wallpaper td').first()).toHaveCSS('display', 'block');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });
}
