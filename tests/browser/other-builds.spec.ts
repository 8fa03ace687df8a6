import type { Page } from '@playwright/test';
import { expect, formOf, locales, test, turn } from './case';

/** Pinned action ids, derived from the build's key and the file path: if either changes, open pages can no longer be sent. */
const actions = {
  paste: '60d8ee23b35491e00648e07ef72f9a1548bf7f9d7e',
  report: '60790f34166efe048531b752a15637aa71fa457118',
  many: '6077a87dad4656085443a12776a5ce825f9f02dec1',
} as const;

for (const [path, id] of Object.entries(actions))
  test(`moving the file of the action of ${path} orphans open pages: its id stays`, { tag: '@no-script' }, async ({ request }) => {
    expect(Object.values(await formOf(request, `/en/${path}`)).join()).toContain(`"${id}"`);
  });

/** Serves the page as a build with other actions would have: like a page left open while their files moved. */
async function asOfAnotherBuild(page: Page, path: string, id: string) {
  await page.route('**', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replaceAll(id, id.slice(0, 2) + '0'.repeat(40)) });
  });
  await page.goto(path);
}

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

for (const locale of locales)
  test.describe(`${locale} › a page whose actions are gone`, turn(locale, 'en'), () => {
    test('a paste that cannot be taken is not lost', async ({ page, reader, javaScriptEnabled }) => {
      await asOfAnotherBuild(page, `/${locale}/paste?azureAdJoined=yes`, actions.paste);
      await reader(locale).paste('my own words');
      if (javaScriptEnabled) await expect(reader(locale).alert()).toBeVisible();
      else {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader(locale).words.ui.problems['damaged-form'].title);
        await page.goBack();
      }
      await expect(page.getByRole('textbox')).toHaveValue('my own words');
    });

    test('what was typed into a report is not lost', async ({ page, reader, javaScriptEnabled }) => {
      await asOfAnotherBuild(page, `/${locale}/report?azureAdJoined=yes`, actions.report);
      await page.getByRole('textbox').first().fill('my own words');
      await page.getByRole('button', { name: reader(locale).words.report.form.submit, exact: true }).click();
      if (javaScriptEnabled) await expect(reader(locale).alert()).toBeVisible();
      else {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader(locale).words.ui.problems['damaged-form'].title);
        await page.goBack();
      }
      await expect(page.getByRole('textbox').first()).toHaveValue('my own words');
    });
  });
