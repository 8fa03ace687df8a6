import { contentOf } from '@/content';
import { causeIds } from '@/diagnosis/causes';
import { changeIds } from '@/diagnosis/changes';
import { expect, locales, test, turn } from './case';

for (const locale of locales) {
  test.describe(locale, turn(locale, 'en'), () => {
    const { changes, causes, ui } = contentOf(locale);

    test('the table of all causes names each one and links to its page', async ({ page, reader }) => {
      await reader(locale).open('guide');
      await page.getByRole('link', { name: ui.guide.all.heading }).click();
      await expect(page).toHaveURL(/#all-causes$/);
      await expect(page.locator('#all-causes tbody tr')).toHaveCount(causeIds.length);
      await page.locator('#all-causes').getByRole('link', { name: 'settings-url-empty' }).click();
      await expect(page.locator('h1')).toHaveText(causes['settings-url-empty'].title);
    });

    test('changes have their own page, and link to the cause they matter for', async ({ page, reader }) => {
      await reader(locale).open('guide');
      await page.getByRole('link', { name: changes.title }).click();
      await expect(page.locator('h1')).toHaveText(changes.title);
      for (const id of changeIds) await expect(page.locator(`article[id="${id}"]`)).toBeVisible();
      await page.locator('#join-task').getByRole('link', { name: causes['registration-pending'].title }).click();
      await expect(page).toHaveURL(`/${locale}/guide/registration-pending`);
    });

    test('a cause page is in order, from what you notice to its history, with steps grouped by who does them', async ({ page, reader }) => {
      await reader(locale).open('guide/registration-pending');
      const { cause } = ui;
      const paragraphs = [cause.notice, cause.why, cause.proof, cause.doubt];
      const steps = [cause.stepsOf.user, cause.stepsOf.helpDesk, cause.stepsOf.admin, cause.lastResorts];
      await expect(page.locator('main section > h2')).toHaveText([
        ...paragraphs,
        ...steps,
        ...[cause.nearby, cause.explains, cause.sources, cause.history],
      ]);
      await expect(page.locator('main').getByRole('link', { name: causes['device-not-joined'].title })).toBeVisible();
      await page.getByRole('link', { name: changes.rows['join-task'].title }).click();
      await expect(page).toHaveURL(/guide\/changes#join-task$/);
    });
  });
}
