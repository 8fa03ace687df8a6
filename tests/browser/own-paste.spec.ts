import type { Page } from '@playwright/test';
import type { Locale } from '@/content/types';
import { violationsOf, withAxe } from './axe';
import { expect, fixture, locales, test, testAlone, turn } from './case';

const joined = fixture('gen5-joined');

/** A paste for each of six causes. */
const pastes = {
  'settings-url-empty': joined.replace(/( SettingsUrl :).*/, '$1'),
  'device-not-joined': fixture('gen5-not-joined'),
  'registered-only': fixture('registered-only'),
  'directory-sync-pending': fixture('registration-pending'),
  'sign-in-token-missing': joined.replace(/( AzureAdPrt :).*/, '$1 NO'),
  'windows-too-old': 'C:\\>ver\n\nMicrosoft Windows [Version 10.0.10240.16384]\n',
};

/** Every other item, for tests that do not depend on the language. */
const mine = <T>(locale: Locale, all: readonly T[]) => all.filter((_, index) => index % locales.length === locales.indexOf(locale));

const whatWeRead = (page: Page) => page.locator('section:has(> [aria-live])');
const proofOf = (page: Page) => page.locator('[data-cause] ol:has(> [data-key])').first();

for (const locale of locales) {
  test.describe(locale, () => {
    test('the missing parts of a paste are named, with the way to get them', turn(locale, 'en'), async ({ page, reader }) => {
      const person = reader(locale);
      await person.resultOf(joined.slice(0, joined.indexOf('| Tenant Details')));
      const { lacking } = person.words.ui.result;
      const note = page.locator('div[data-tone="caution"]');
      await expect(note.first()).toContainText('Tenant Details');
      await expect(note.getByRole('link', { name: lacking.action })).toHaveAttribute('href', /\/paste\?.*azureAdJoined=yes/);
    });

    test.describe('with JavaScript', { tag: '@script' }, () => {
      test('each finding shows its lines of the paste', async ({ page, reader }) => {
        for (const [cause, text] of mine(locale, Object.entries(pastes))) {
          await reader(locale).resultOf(text);
          const key = page.locator(`[data-cause="${cause}"] ol > [data-key]`).first();
          await expect(key).toBeVisible();
          const name = (await key.locator('code').textContent())?.split(' :')[0] ?? '?';
          const at = Number(/\d+/.exec((await key.locator('span').first().textContent()) ?? '')?.[0]);
          expect(text.split('\n')[at - 1]).toContain(name);
        }
      });

      testAlone('on any page an expired text is cleared at once, a newer one when it expires', async ({ page, reader }) => {
        const paste = () => page.evaluate(() => sessionStorage.getItem('paste'));
        const draft = () => page.evaluate(() => sessionStorage.getItem('report-draft'));
        const keep = (name: string) =>
          page.evaluate((key) => sessionStorage.setItem(key, JSON.stringify({ text: '[]', at: Date.now() })), name);
        await page.clock.install();
        for (const path of mine(locale, ['', 'guide', 'fields', 'paste', 'report', 'nowhere'])) {
          await reader(locale).open('look-up');
          for (const name of ['paste', 'report-draft']) await keep(name);
          await page.clock.fastForward('07:30:00');
          expect(await paste()).not.toBeNull();
          await reader(locale).open(path);
          await page.clock.fastForward('30:00');
          await expect.poll(paste).toBeNull();
          await expect.poll(draft).toBeNull();
          await keep('paste');
          await page.clock.fastForward('07:30:00');
          expect(await paste()).not.toBeNull();
          await page.clock.fastForward('30:00');
          await expect.poll(paste).toBeNull();
        }
      });
    });
  });
}

test.describe('in one language', { tag: '@script' }, () => {
  test('names are masked until asked for; a click clears everything; none of the text leaves the tab', async ({ page, reader }) => {
    const person = reader('nl');
    const { read } = person.words.ui.result;
    const device = /Device Name : (\S+)/.exec(joined)?.[1] ?? '?';
    await withAxe(page);
    await person.resultOf(pastes['settings-url-empty']);
    await page.reload();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await page.getByText(read.heading, { exact: true }).last().click();
    const section = whatWeRead(page);
    await expect(section).toContainText('Device Name');
    await expect(section).not.toContainText(device);
    await expect(section.locator('[data-mark="proof"]').first()).toContainText(read.marks.proof);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: read.show }).click();
    await expect(section).toContainText(device);
    await page.getByRole('button', { name: read.clear }).click();
    await expect(section).toHaveText(read.cleared);
    await expect(proofOf(page)).toHaveCount(0);
    expect(await page.evaluate(() => sessionStorage.getItem('paste'))).toBeNull();
    expect([page.url(), ...sent].join(' ')).not.toContain(device);
  });

  test('once a step helped the text is gone, also on the page of its code', async ({ page, reader }) => {
    const person = reader('en');
    const paste = () => page.evaluate(() => sessionStorage.getItem('paste'));
    await person.resultOf(pastes['settings-url-empty']);
    const url = new URL(page.url());
    expect(await paste()).not.toBeNull();
    url.searchParams.append('tried', 'restart-and-sign-in.helped');
    const code = await page.request.get(url.href).then((answer) => answer.text());
    await person.open(`code/${/data-code[^>]*>([^<]+)</.exec(code)?.[1]}`);
    await expect(page.locator('h1')).toContainText(person.words.result.helped.title);
    await expect.poll(paste).toBeNull();
  });

  test('after eight hours the text is gone', async ({ page, reader }) => {
    await reader('en').resultOf(pastes['settings-url-empty']);
    await page.evaluate(([text, at]) => sessionStorage.setItem('paste', JSON.stringify({ text, at })), [
      pastes['settings-url-empty'],
      Date.now() - 8 * 3600_000 - 1000,
    ] as const);
    await page.reload();
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('paste'))).toBeNull();
    await expect(proofOf(page)).toHaveCount(0);
  });

  testAlone('a page left open stops showing the lines once they expire', async ({ page, reader }) => {
    const person = reader('nl');
    await page.clock.install();
    await person.resultOf(pastes['settings-url-empty']);
    await expect(proofOf(page)).toBeVisible();
    await page.clock.fastForward('08:00:00');
    await expect(whatWeRead(page)).toHaveText(person.words.ui.result.read.cleared);
    await expect(proofOf(page)).toHaveCount(0);
  });

  test('a text that contradicts the result is not shown with it, nor put into its ticket', async ({ page, reader }) => {
    const person = reader('en');
    await person.resultOf(joined);
    await expect(whatWeRead(page)).toContainText(person.words.ui.result.read.heading);
    const own = page.url();
    const other = own.replace('azureAdJoined=yes', 'azureAdJoined=no');
    await page.goto(other);
    await page.waitForLoadState('networkidle');
    await expect(whatWeRead(page)).not.toContainText(person.words.ui.result.read.heading);
    await expect(proofOf(page)).toHaveCount(0);
    await page.goto(other.replace('/result?', '/report?'));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#paste')).toHaveValue('');
    await page.goto(own.replace('/result?', '/report?'));
    await expect(page.locator('#paste')).toHaveValue(joined);
  });
});
