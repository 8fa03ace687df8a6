import { contentOf } from '@/content';
import { causeIds } from '@/diagnosis/causes';
import { changeIds } from '@/diagnosis/changes';
import { chapterPath, chapters } from '@/diagnosis/chapters';
import { chapterTitle } from '@/features/guide/chapters';
import { expect, locales, test, turn } from './case';

/** A text as JSON, or undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

for (const locale of locales) {
  test.describe(locale, turn(locale, 'en'), () => {
    const { api, book, changes, causes, ui } = contentOf(locale);

    test('the contents lead to every chapter, and each chapter to the next', async ({ page, reader }) => {
      await reader(locale).open('guide');
      await expect(page.locator('main ol > li > a')).toHaveText(chapters.map((id) => chapterTitle(locale, id)));
      await page.locator('main ol > li > a').first().click();
      for (const [index, id] of chapters.entries()) {
        await expect(page).toHaveURL(`/${locale}/${chapterPath(id)}`);
        await expect(page.locator('h1')).toHaveText(chapterTitle(locale, id));
        await expect(page.getByRole('navigation', { name: book.contents }).locator('[aria-current="page"]')).toHaveText(
          chapterTitle(locale, id),
        );
        const next = page.getByRole('navigation', { name: book.turn }).locator('[rel="next"]');
        if (index < chapters.length - 1) await next.click();
        else await expect(next).toHaveCount(0);
      }
    });

    test('old anchors of the guide lead to the chapter', async ({ page, reader }) => {
      await reader(locale).open('guide#account');
      await page.locator('#account a').click();
      await expect(page).toHaveURL(`/${locale}/guide/known-issues#account`);
      await expect(page.locator('#account')).toBeInViewport();
      for (const id of ['causes', 'events', 'all-causes']) {
        await reader(locale).open(`guide#${id}`);
        await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      }
    });

    test('the table of all causes names each one and links to its page', async ({ page, reader }) => {
      await reader(locale).open('guide/administrators');
      await expect(page.locator('tbody tr')).toHaveCount(causeIds.length);
      await page.getByRole('link', { name: 'settings-url-empty' }).click();
      await expect(page.locator('h1')).toHaveText(causes['settings-url-empty'].title);
    });

    test('changes have their own page, and link to the cause they matter for', async ({ page, reader }) => {
      await reader(locale).open('guide/changes#join-task');
      await expect(page.locator('#join-task')).toBeVisible();
      await reader(locale).unfold();
      for (const id of changeIds) await expect(page.locator(`article[id="${id}"]`)).toBeVisible();
      await page.locator('#join-task').getByRole('link', { name: causes['registration-pending'].title }).click();
      await expect(page).toHaveURL(`/${locale}/guide/registration-pending`);
    });

    test('known issues lists each cause once', async ({ page, reader }) => {
      await reader(locale).open('guide/known-issues');
      await expect(page.locator('main section li > code')).toHaveText([...causeIds]);
    });

    test('the page about the API shows the examples of its document, and the footer leads there', async ({ page, reader, request }) => {
      const { paths } = await (await request.get('/api/openapi.json')).json();
      const [single, batch] = ['/api/diagnose', '/api/diagnose/batch'].map((path) => {
        const { requestBody, responses } = paths[path].post;
        return [requestBody, responses[200]].map(({ content }) => content['application/json'].example);
      });
      await reader(locale).open('guide');
      await page.locator('footer').getByRole('link', { name: ui.shell.footer.links.api, exact: true }).click();
      await expect(page.locator('h1')).toHaveText(api.title);
      const shown = await page.locator('pre').allTextContents();
      const command = undefined;
      expect(shown.map(parsed)).toEqual([single?.[0], command, single?.[1], batch?.[0], command, batch?.[1]]);
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
