import { plainText } from '@/components/plain-text';
import { joinMessages } from '@/diagnosis/error-codes/join';
import { mostTyped } from '@/diagnosis/error-codes/look-up';
import { codeParts, otherParts } from '@/diagnosis/error-codes/parts';
import { codeIds, withdrawnCodes } from '@/diagnosis/error-codes/tables';
import { eventIds } from '@/diagnosis/events';
import { expect, locales, test, turn } from './case';

for (const locale of locales) {
  test.describe(locale, turn(locale, 'nl'), () => {
    test('the index has an anchor for every code, message and event, and each links to an entry', async ({ page, reader, request }) => {
      await reader(locale).open('codes');
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
      const wanted = [...codeIds, ...Object.keys(joinMessages), ...eventIds, ...withdrawnCodes];
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      const hrefs = await page.locator('main li[id] > a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const parts = new Map<string, string>();
      for (const href of hrefs) {
        const [path = '', anchor] = href.split('#');
        const html = parts.get(path) ?? (await (await request.get(path)).text());
        parts.set(path, html);
        expect(html.split(`id="${anchor}"`).length, href).toBe(2);
      }
      expect([...parts.keys()]).toEqual([...codeParts.map(({ id }) => id), ...otherParts].map((part) => `/${locale}/codes/${part}`));
    });

    test('a code shows its meaning, how we know it, what it points to and where it appears', async ({ page, reader }) => {
      const { codes, causes } = reader(locale).words;
      await reader(locale).open('codes#0xcaa5001c');
      await page.locator('[id="0xcaa5001c"] a').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/codes/broker[\\w-]*#0xcaa5001c$`));
      const entry = page.locator('[id="0xcaa5001c"]');
      await expect(entry).toContainText(plainText(codes.codes['0xcaa5001c'].means));
      await expect(entry).toContainText(codes.evidence.documented);
      await expect(entry.getByRole('link', { name: /KB3196528/ })).toHaveAttribute('href', /^https:\/\/learn\.microsoft\.com\//);
      await entry.getByRole('link', { name: causes['token-broker-permissions'].title }).click();
      await expect(page).toHaveURL(/\/guide\/token-broker-permissions$/);
    });

    test('what Microsoft withdrew is called a hint', async ({ page, reader }) => {
      await reader(locale).open('codes/broker');
      await expect(page.locator('[id="0xcaa20004"]')).toContainText(reader(locale).words.codes.evidence.withdrawn);
      await reader(locale).open('codes/old-names#0xcaa10002');
      await expect(page.locator('[id="0xcaa10002"]')).toBeInViewport();
    });

    test('no part is longer than 12,000 pixels', async ({ page, reader }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const part of ['', ...codeParts.map(({ id }) => `/${id}`), ...otherParts.map((id) => `/${id}`)]) {
        await reader(locale).open(`codes${part}`);
        expect(await page.evaluate(() => document.documentElement.scrollHeight), part).toBeLessThanOrEqual(12_000);
      }
    });

    test('a code is looked up in any notation', async ({ page, reader }) => {
      const { codes } = reader(locale).words;
      for (const typed of ['0x801C001D', '-2145648611', ' (801c001d): ']) {
        await reader(locale).open('codes');
        await page.getByRole('textbox').fill(typed);
        await page.getByRole('button', { name: codes.lookUp.submit }).click();
        await page.waitForURL(/\/look-up\?q=/);
        await expect(page.locator('[id="0x801c001d"]')).toContainText(plainText(codes.codes['0x801c001d'].means));
        await expect(page.getByRole('textbox')).toHaveValue(typed);
      }
    });

    test('the same error elsewhere, the events of a number, only the family, a field', async ({ page, reader }) => {
      const { codes } = reader(locale).words;
      const person = reader(locale);
      await person.open('look-up?q=0x2ee7');
      await expect(page.locator('main dl > [id]')).toHaveCount(3);
      await person.open('look-up?q=6013');
      await expect(page.locator('[id="event-SettingSync-6013"]')).toContainText('Microsoft-Windows-SettingSync/Debug');
      await expect(page.locator('[id="event-SettingSync-Azure-6013"]')).toContainText('Microsoft-Windows-SettingSync-Azure');
      await person.open('look-up?q=0x80070005');
      await expect(page.locator('main')).toContainText(codes.families.win32);
      await expect(page.locator('main')).toContainText(codes.lookUp.familyOnly);
      await person.open('look-up?q=device%20name%20%3A%20X');
      await expect(page.getByRole('link', { name: /Device Name/ })).toHaveAttribute(
        'href',
        `/${locale}/fields/device-state#Device-State.Device-Name`,
      );
    });

    test('words in either language lead to our content, and the title names them', async ({ page, reader }) => {
      await reader(locale).open('look-up?q=mijn%20achtergrond');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader(locale).words.codes.lookUp.titleOf('mijn achtergrond'));
      await expect(page.locator(`main a[href="/${locale}/guide/what-syncs#wallpaper"]`)).toBeVisible();
    });

    test('nonsense gets a friendly response, and the language switch keeps it', async ({ page, reader }) => {
      const other = locale === 'en' ? 'nl' : 'en';
      await reader(locale).open('look-up?q=a%26b%3Dc');
      await expect(page.getByRole('heading', { name: reader(locale).words.codes.lookUp.nothing.heading })).toBeVisible();
      await page.locator(`a[hreflang="${other}"]`).click();
      await page.waitForURL(new RegExp(`/${other}/look-up`));
      await expect(page.getByRole('textbox')).toHaveValue('a&b=c');
      await expect(page.getByRole('heading', { name: reader(other).words.codes.lookUp.nothing.heading })).toBeVisible();
    });

    test('the guide leads to an event among the codes', async ({ page, reader }) => {
      await reader(locale).open('guide/events');
      await page.getByRole('link', { name: reader(locale).words.codes.fromGuide('6013') }).click();
      await expect(page).toHaveURL(/\/codes\/events#event-SettingSync-Azure-6013$/);
    });

    test('the look-up is neither cached nor indexed, and shows no more than it looks at', async ({ page, reader, request }) => {
      const response = await request.get(`/${locale}/look-up?q=0x801c001d`);
      expect(response.headers()['cache-control']).toContain('no-store');
      expect(response.headers()['x-robots-tag']).toBe('noindex');
      await reader(locale).open(`look-up?q=${'x'.repeat(5000)}`);
      await expect(page.getByRole('textbox')).toHaveValue('x'.repeat(mostTyped));
    });
  });
}
