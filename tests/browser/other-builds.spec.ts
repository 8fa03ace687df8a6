import type { Page } from '@playwright/test';
import { expect, fixture, locales, test, turn } from './case';

/** The browser gets what a build with other action ids would have sent it: a page that stayed open across a release, with another place for the form's state. */
async function asOfAnotherBuild(page: Page, path: string) {
  const html = await (await page.request.get(path)).text();
  const id = /&quot;id&quot;:&quot;([0-9a-f]{42})&quot;/.exec(html)?.[1];
  if (!id) throw new Error(`No action on ${path}.`);
  // The first two digits say which arguments the action takes.
  const other = id.slice(0, 2) + '0'.repeat(40);
  await page.route('**', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const answer = await route.fetch();
    const body = await answer.text();
    return route.fulfill({
      response: answer,
      body: body.replaceAll(id, other).replace('name="$ACTION_KEY" value="p"', 'name="$ACTION_KEY" value="k0123"'),
    });
  });
}

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

for (const locale of locales)
  test.describe(`${locale} › on a page of another build`, turn(locale, 'en'), () => {
    test('a paste leads to its result', async ({ page, reader }) => {
      await asOfAnotherBuild(page, `/${locale}/paste`);
      await reader(locale).resultOf(fixture('gen5-not-joined'));
      await expect(page.locator('[data-cause]').first()).toBeVisible();
    });

    test('a text that is none comes back with the reason and the text', async ({ page, reader }) => {
      await asOfAnotherBuild(page, `/${locale}/paste`);
      await reader(locale).open('paste?azureAdJoined=yes');
      await reader(locale).paste('my own words');
      await expect(reader(locale).alert()).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveValue('my own words');
    });

    test('a report is made of what was typed', async ({ page, reader }) => {
      await asOfAnotherBuild(page, `/${locale}/report`);
      await reader(locale).open('report?azureAdJoined=yes');
      await page.getByRole('textbox').first().fill('my own words');
      await page.getByRole('button', { name: reader(locale).words.report.form.submit, exact: true }).click();
      await expect(page.locator('[data-report]')).toContainText('my own words');
      await expect(page.getByRole('textbox').first()).toHaveValue('my own words');
    });
  });
