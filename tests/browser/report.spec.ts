import { readFileSync } from 'node:fs';
import { violationsOf, withAxe } from './axe';
import { expect, fixture, locales, type Reader, test, turn } from './case';

const text = fixture('gen5-joined').replace(/( SettingsUrl :).*/, '$1');

/** Names, ids, accounts and URLs of the fixture: the values of these fields. */
const identifiers = [
  'Device Name',
  'DeviceId',
  'Thumbprint',
  'TenantId',
  'KeyContainerId',
  'Executing Account Name',
  'AuthCodeUrl',
  'DomainName',
].map((name) => new RegExp(`^ *${name} : *(\\S.*?) *$`, 'm').exec(text)?.[1] ?? '?');

const reportOf = async ({ page }: Reader) => (await page.locator('[data-report]').textContent()) ?? '';

/** Opens the report of the pasted text, with the text in the form. */
async function openReport(person: Reader, hasScript: boolean) {
  await person.resultOf(text);
  await person.page.getByRole('link', { name: person.words.result.lifeline.report }).click();
  await person.page.waitForURL(/\/report\?/);
  const box = person.page.locator('#paste');
  if (hasScript) await expect(box).toHaveValue(text);
  else await box.fill(text);
}

async function make({ page, words }: Reader) {
  await page.getByRole('button', { name: words.report.form.submit }).click();
}

for (const [index, locale] of locales.entries()) {
  test.describe(locale, () => {
    test(
      'contains the five groups, no name or id unless ticked, and keeps what was typed out of the URL',
      turn(locale, 'nl'),
      async ({ page, reader, javaScriptEnabled }) => {
        const person = reader(locale);
        const { report } = person.words;
        await openReport(person, javaScriptEnabled);
        for (const group of ['problem', 'people', 'person', 'device', 'time'] as const)
          await page.getByLabel(report.groups[group].field).fill(`Words on ${group}`);
        await make(person);
        await expect(page.locator('[data-report]')).toContainText('Words on time');
        const masked = await reportOf(person);
        for (const [group, { heading }] of Object.entries(report.groups)) {
          expect(masked).toContain(heading);
          expect(masked).toContain(`Words on ${group}`);
        }
        expect(masked).toContain('AzureAdPrtUpdateTime : 2026-');
        expect(masked).toMatch(/DeviceId : \[id-\d+\]/);
        for (const identifier of identifiers) expect(masked).not.toContain(identifier);

        await page.locator('[data-identifiers]').check();
        await page.getByLabel(report.form.format.markdown).check();
        await make(person);
        await expect(page.locator('[data-report]')).toContainText('## ');
        const open = await reportOf(person);
        for (const identifier of identifiers) expect(open).toContain(identifier);
        expect(page.url()).not.toContain('Words');
        await expect(page.getByLabel(report.groups.problem.field)).toHaveValue('Words on problem');
      },
    );

    test('switches language and keeps what was typed', turn(locale, 'nl'), async ({ page, reader, javaScriptEnabled }) => {
      const person = reader(locale);
      const other = reader(locales[1 - index] ?? locale);
      await openReport(person, javaScriptEnabled);
      await page.getByLabel(person.words.report.groups.problem.field).fill('Words on problem');
      await page.getByRole('button', { name: person.words.report.form.otherLanguage }).click();
      await page.waitForURL(new RegExp(`/${other.locale}/report\\?`));
      await expect(page.locator('[data-report]')).toContainText('Words on problem');
      await expect(page.getByLabel(other.words.report.groups.problem.field)).toHaveValue('Words on problem');
      await expect(page.locator('[data-report]')).toContainText(other.words.report.written.findings);
      expect(page.url()).not.toContain('Words');
      expect(await page.evaluate(() => sessionStorage.getItem('report-draft'))).toBeNull();
    });

    test(
      'a text that is not an output gets an error, and everything typed stays',
      turn(locale, 'nl'),
      async ({ page, reader, javaScriptEnabled }) => {
        const person = reader(locale);
        const { form, groups } = person.words.report;
        if (javaScriptEnabled) await withAxe(page);
        await person.open('report?azureAdJoined=no');
        await page.getByLabel(groups.problem.field).fill('Words on problem');
        await page.locator('#paste').fill('a shopping list');
        await make(person);
        await expect(person.alert()).toContainText(form.errors['not-dsregcmd']);
        await expect(person.alert()).toBeFocused();
        await expect(page).toHaveTitle(new RegExp(`^${person.words.ui.shell.errorPrefix}: `));
        await expect(page.locator('#paste')).toHaveValue('a shopping list');
        await expect(page.getByLabel(groups.problem.field)).toHaveValue('Words on problem');
        if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);
      },
    );

    test(
      'the e-mail contains the causes, the code, the link and nothing else',
      turn(locale, 'nl'),
      async ({ page, reader, baseURL, javaScriptEnabled }) => {
        const person = reader(locale);
        await person.open('report?azureAdJoined=no&domainJoined=no&enterpriseJoined=no');
        // Only the browser knows the portal's origin; without JavaScript the link is relative.
        const link = `${javaScriptEnabled ? baseURL : ''}/${locale}/result?azureAdJoined=no&enterpriseJoined=no&domainJoined=no`;
        const way = page.getByRole('link', { name: person.words.report.made.mail });
        await expect.poll(() => way.getAttribute('href')).toContain(encodeURIComponent(`: ${link}`));
        const mail = new URL((await way.getAttribute('href')) ?? '');
        const lines = (mail.searchParams.get('body') ?? '').split('\r\n');
        expect(lines.map((line) => line.split(': ')[0])).toEqual([
          person.words.report.written.code,
          person.words.report.written.findings,
          person.words.report.written.link,
        ]);
        expect(lines[1]).toContain('device-not-joined');
        expect(lines[2]).toBe(`${person.words.report.written.link}: ${link}`);
        expect((await reportOf(person)).split('\n')).toContain(`- ${person.words.report.written.link}: ${link}`);
      },
    );

    test('is saved exactly as shown, with this PC’s time', { tag: '@script' }, async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('report?azureAdJoined=no');
      const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
      await expect(page.locator('[data-report]')).toContainText(`(${zone})`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: person.words.report.made.download }).click(),
      ]);
      expect(readFileSync(await download.path(), 'utf8')).toBe(await reportOf(person));
    });
  });
}
