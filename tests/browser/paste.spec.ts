import { plainText } from '@/components/plain-text';
import { statusCommand } from '@/diagnosis/steps';
import { expect, fixture, formOf, locales, test, turn } from './case';

const limit = 262_144;
const healthy = fixture('gen4-joined');
const wrong = { empty: '  \n ', 'not-dsregcmd': 'Windows IP Configuration\n\n   Media State . . . : Media disconnected\n' } as const;

for (const locale of locales) {
  test.describe(locale, turn(locale, 'nl'), () => {
    test('an empty text and another text: a clear error that takes focus, the text kept', async ({ page, reader }) => {
      const person = reader(locale);
      const { paste, shell } = person.words.ui;
      for (const [kind, text] of Object.entries(wrong) as [keyof typeof wrong, string][]) {
        await person.open('paste?settingsPage=off');
        await person.paste(text);
        const alert = person.alert();
        await expect(alert).toContainText(paste.errors[kind]);
        await expect(alert).toBeFocused();
        await expect(page).toHaveTitle(new RegExp(`^${shell.errorPrefix}: `));
        await expect(page.getByRole('textbox')).toHaveValue(text);
        await expect(page.getByRole('textbox')).toHaveAccessibleDescription(new RegExp(paste.errors[kind].slice(0, 20)));
        await person.paste(healthy);
        await page.waitForURL(/\/result\?/);
        expect(page.url()).toContain('settingsPage=off');
      }
    });

    test('256 KB are read; one byte more is refused and the text is kept', async ({ page, reader }) => {
      const person = reader(locale);
      const lines = `${'x'.repeat(1023)}\n`.repeat(limit / 1024);
      const full = healthy + lines.slice(healthy.length);
      await person.open('paste');
      await person.paste(`${full}x`);
      await expect(person.alert()).toContainText(person.words.ui.paste.errors['too-large']);
      await expect(page.getByRole('textbox')).toHaveValue(`${full}x`);
      await person.paste(full);
      await page.waitForURL(/\/result\?/);
    });

    test('a second error takes focus again', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('paste');
      await person.paste('first nonsense');
      await expect(person.alert()).toBeFocused();
      await person.paste('second nonsense');
      await expect(page.getByRole('textbox')).toHaveValue('second nonsense');
      await expect(person.alert()).toBeFocused();
    });

    test('where a time decides, the result asks whether the output is fresh', async ({ page, reader }) => {
      const person = reader(locale);
      const { ask } = person.words.facts.ranJustNow;
      await person.resultOf(healthy);
      await expect(page.locator('[data-next] h2')).toHaveText(ask.title);
      await page.locator('[data-next] a[href*="ranJustNow=yes"]').click();
      await page.waitForURL(/ranJustNow=yes/);
      await expect(page.locator('main')).not.toContainText(ask.title);
      await person.open('paste');
      await expect(page.getByRole('checkbox')).toHaveCount(0);
    });

    test('a page opened before, which still asked that, is taken', async ({ page, reader, request }) => {
      await reader(locale).open('paste');
      const form = { ...(await formOf(request, page.url())), paste: healthy, ranJustNow: 'yes' };
      const sent = await request.post(page.url(), { multipart: form, maxRedirects: 0 });
      expect(sent.headers().location).toContain('ranJustNow=yes');
    });

    test('the box comes first and has focus; the command and the trust note are on the first screen', async ({ page, reader }) => {
      const person = reader(locale);
      const { trust } = person.words.ui.paste;
      await page.setViewportSize({ width: 1280, height: 900 });
      await person.open('paste');
      await expect(page.getByRole('textbox')).toBeFocused();
      await expect(page.locator('input[type=file]')).toHaveCount(1);
      for (const part of [page.getByText(statusCommand, { exact: true }), page.getByText(plainText(trust.call))])
        await expect(part).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('button').first()).toHaveText(person.words.ui.paste.box.submit);
    });

    test('if text and answer disagree the text wins and the page says so; a second paste replaces what the first one proved', async ({
      page,
      reader,
    }) => {
      const person = reader(locale);
      await person.open('paste?azureAdJoined=no&settingsPage=off&tried=restart-and-sign-in');
      await person.paste(healthy);
      await page.waitForURL(/azureAdJoined=yes/);
      await expect(page.locator('main')).toContainText(person.words.ui.result.overruled(person.words.facts.azureAdJoined.label));
      await page.getByRole('link', { name: person.words.ui.result.again.action }).click();
      await person.paste('C:\\>ver\n\nMicrosoft Windows [Version 10.0.26100.4946]\n');
      await page.waitForURL(/windowsBuild=26100\.4946/);
      const query = new URL(page.url()).searchParams;
      expect([query.get('azureAdJoined'), query.get('settingsPage'), query.get('tried')]).toEqual([null, 'off', 'restart-and-sign-in']);
    });

    test('notes about the paste are shown', async ({ page, reader }) => {
      const person = reader(locale);
      await person.resultOf(fixture('elevated'));
      await expect(page.locator('main')).toContainText(person.words.notes['ran-elevated'].what);
    });
  });
}

test('a text pasted anywhere on the page lands in the box, after what is in it', { tag: '@script' }, async ({ page, reader }) => {
  const person = reader('en');
  await person.open('paste');
  const pasteOnPage = (text: string) =>
    page.locator('h1').evaluate((heading, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      heading.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  const box = page.getByRole('textbox');
  await expect(async () => {
    await box.fill('');
    await pasteOnPage(healthy);
    await expect(box).toHaveValue(healthy);
  }).toPass();
  await pasteOnPage('AzureAdPrt : NO');
  await expect(box).toHaveValue(`${healthy}\nAzureAdPrt : NO`);
  await expect(box).toBeFocused();
  await expect(page.locator('form [aria-live]')).not.toHaveText(person.words.ui.paste.box.hint);
});

test('nothing from the text but facts is in the URL, the page or the history', async ({ page, reader }) => {
  await reader('en').resultOf(healthy);
  const marks = healthy.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[0-9A-F]{40}|contoso|fabrikam|PC-\d+|anna/gi) ?? [];
  expect(new Set(marks).size).toBeGreaterThan(3);
  const html = await page.content();
  for (const mark of new Set(marks)) {
    expect(page.url().toLowerCase()).not.toContain(mark.toLowerCase());
    expect(html.toLowerCase()).not.toContain(mark.toLowerCase());
  }
});

test('a text refused with an error page is still in the box one step back', { tag: '@no-script' }, async ({ page, reader }) => {
  const person = reader('nl');
  await person.open('paste');
  // Whatever its length: nginx responds like this above its limit.
  await page.route('**/paste', (route) => route.fulfill({ status: 413, contentType: 'text/html', body: '<h1>too large</h1>' }));
  await person.paste(healthy);
  await expect(page.getByRole('heading')).toHaveText('too large');
  await page.unroute('**/paste');
  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue(healthy);
});
