import { fieldAnchor } from '@/diagnosis/fields';
import { catalogue, sectionNames } from '@/diagnosis/reader/catalogue';
import { expect, locales, test, turn } from './case';

const at = (section: string, name: string) => `[id="${fieldAnchor(section, name)}"]`;

for (const locale of locales) {
  test.describe(locale, turn(locale, 'nl'), () => {
    test('every field is in its place, with its meaning and its values', async ({ page, reader }) => {
      const { words } = reader(locale);
      await reader(locale).open('fields');
      const rows = await page
        .locator('dl > [id]')
        .evaluateAll((found) => found.map((row) => [row.id, row.querySelector('dt')?.textContent, row.textContent] as const));
      const names = sectionNames.flatMap((section) => Object.keys(catalogue[section]).map((name) => [fieldAnchor(section, name), name]));
      expect(rows.map(([id, name]) => [id, name])).toEqual(names);
      for (const [, name, text] of rows) expect(text?.length, `${name}`).toBeGreaterThan(`${name}`.length + 20);

      const settingsUrl = page.locator(at('Tenant Details', 'SettingsUrl'));
      const { states, shapes, weights } = words.ui.fields;
      await expect(settingsUrl).toContainText(weights.much);
      await expect(settingsUrl.locator('[data-tone="bad"]')).toContainText(`${states.bad}: ${shapes.empty}`);
      await expect(settingsUrl.locator('[data-tone="good"]')).toContainText(`${states.good}: ${shapes.filled}`);
      await expect(page.locator(at('User State', 'WamDefaultSet')).locator('[data-tone="neutral"]')).toContainText('ERROR');
    });

    test('a field links to the cause it proves and to its link of the chain', async ({ page, reader }) => {
      const { words } = reader(locale);
      await reader(locale).open('fields#User-State.WamDefaultSet');
      const field = page.locator(at('User State', 'WamDefaultSet'));
      await expect(field).toBeInViewport();
      const link = field.getByRole('link', { name: words.ui.fields.link(words.ui.links.account.name) });
      await expect(link).toHaveAttribute('href', `/${locale}/guide#account`);
      await field.getByRole('link', { name: words.causes['work-account-not-default'].title }).click();
      await page.waitForURL(`/${locale}/guide/work-account-not-default`);
    });

    test('the list at the top links to each section', async ({ page, reader }) => {
      await reader(locale).open('fields');
      const jump = page.getByRole('navigation', { name: reader(locale).words.ui.fields.jump });
      for (const name of sectionNames) {
        await jump.getByRole('link', { name, exact: true }).click();
        await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
      }
    });

    test('a look-up is sent by GET to its own URL', async ({ page, reader }) => {
      const { words } = reader(locale);
      await reader(locale).open('fields');
      await page.getByLabel(words.ui.fields.lookUp.label).fill('0xc000006a');
      const [request] = await Promise.all([
        page.waitForRequest((one) => one.isNavigationRequest()),
        page.getByRole('button', { name: words.ui.fields.lookUp.submit }).click(),
      ]);
      expect(request.method()).toBe('GET');
      expect(new URL(request.url()).pathname + new URL(request.url()).search).toBe(`/${locale}/look-up?q=0xc000006a`);
    });
  });
}
