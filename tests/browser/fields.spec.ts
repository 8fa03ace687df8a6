import { fieldAnchor, sectionPage } from '@/diagnosis/fields';
import { fieldPath } from '@/diagnosis/fields/path';
import { catalogue, sectionNames } from '@/diagnosis/reader/catalogue';
import { expect, locales, test, turn } from './case';

const anchorOf = (section: string, name: string) => fieldAnchor(section, name) ?? '';

const at = (section: string, name: string) => `[id="${anchorOf(section, name)}"]`;

for (const locale of locales) {
  test.describe(locale, turn(locale, 'nl'), () => {
    test('the index lists every field at its anchor and links to its entry', async ({ page, reader }) => {
      await reader(locale).open('fields');
      const links = await page
        .locator('main li[id] > a')
        .evaluateAll((found) => found.map((link) => [link.parentElement?.id, link.getAttribute('href')]));
      const anchors = sectionNames.flatMap((section) => Object.keys(catalogue[section]).map((name) => anchorOf(section, name)));
      expect(links).toEqual(anchors.map((anchor) => [anchor, `/${locale}/fields/${fieldPath(anchor)}`]));
    });

    test('every field is on the page of its section, with its meaning and its values', async ({ page, reader }) => {
      const { words } = reader(locale);
      for (const section of sectionNames) {
        await reader(locale).open(`fields/${sectionPage(section)}`);
        expect(await page.evaluate(() => document.documentElement.scrollHeight), section).toBeLessThanOrEqual(12_000);
        const rows = await page
          .locator('dl > [id]')
          .evaluateAll((found) => found.map((row) => [row.id, row.querySelector('dt')?.textContent, row.textContent] as const));
        expect(rows.map(([id, name]) => [id, name])).toEqual(
          Object.keys(catalogue[section]).map((name) => [anchorOf(section, name), name]),
        );
        for (const [, name, text] of rows) expect(text?.length, `${name}`).toBeGreaterThan(`${name}`.length + 20);
      }
      const { states, shapes, weights } = words.ui.fields;
      await reader(locale).open('fields/tenant-details');
      const settingsUrl = page.locator(at('Tenant Details', 'SettingsUrl'));
      await expect(settingsUrl).toContainText(weights.much);
      await expect(settingsUrl.locator('[data-tone="bad"]')).toContainText(`${states.bad}: ${shapes.empty}`);
      await expect(settingsUrl.locator('[data-tone="good"]')).toContainText(`${states.good}: ${shapes.filled}`);
      await reader(locale).open('fields/user-state');
      await expect(page.locator(at('User State', 'WamDefaultSet')).locator('[data-tone="neutral"]')).toContainText('ERROR');
    });

    test('a field links to the cause it proves and to its link of the chain', async ({ page, reader }) => {
      const { words } = reader(locale);
      await reader(locale).open('fields/user-state#User-State.WamDefaultSet');
      const field = page.locator(at('User State', 'WamDefaultSet'));
      await expect(field).toBeInViewport();
      const link = field.getByRole('link', { name: words.ui.fields.link(words.ui.links.account.name) });
      await expect(link).toHaveAttribute('href', `/${locale}/guide/known-issues#account`);
      await field.getByRole('link', { name: words.causes['work-account-not-default'].title }).click();
      await page.waitForURL(`/${locale}/guide/work-account-not-default`);
    });

    test('a look-up is sent by GET to its own URL', async ({ page, reader }) => {
      const { lookUp } = reader(locale).words.codes;
      await reader(locale).open('fields');
      await page.getByLabel(lookUp.label).fill('0xc000006a');
      const [request] = await Promise.all([
        page.waitForRequest((one) => one.isNavigationRequest()),
        page.getByRole('button', { name: lookUp.submit }).click(),
      ]);
      expect(request.method()).toBe('GET');
      expect(new URL(request.url()).pathname + new URL(request.url()).search).toBe(`/${locale}/look-up?q=0xc000006a`);
      // A tab that is closed while it loads can keep the browser waiting.
      await expect(page.locator('h1')).toContainText('0xc000006a');
    });
  });
}
