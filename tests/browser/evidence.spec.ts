import type { Page } from '@playwright/test';
import { everythingCommand } from '@/diagnosis/commands';
import { expect, fixture, locales, type Reader, test, turn } from './case';

const healthy = fixture('gen4-joined');
const wide = Buffer.from(healthy, 'utf16le');
const fileOf = (buffer: Buffer, name = 'status.txt') => ({ name, mimeType: 'text/plain', buffer });

const refused = {
  'file-empty': fileOf(Buffer.alloc(0)),
  'file-too-large': fileOf(Buffer.from(`${healthy}${'x'.repeat(1023)}\n`.repeat(300))),
  'file-binary': fileOf(Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 167) % 256))),
  'file-event-log': fileOf(Buffer.concat([Buffer.from('ElfFile\0'), Buffer.alloc(4096)]), 'AAD.evtx'),
  'file-not-dsregcmd': fileOf(Buffer.from('Windows IP Configuration\n')),
} as const;

const chooser = (page: Page) => page.locator('input[type=file]');

async function send({ page, words }: Reader) {
  await page.getByRole('button', { name: words.ui.paste.box.submit }).click();
}

for (const locale of locales) {
  test.describe(locale, turn(locale, 'nl'), () => {
    test('a UTF-16 file without a byte order mark, and nothing typed', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('paste');
      await page.getByLabel(person.words.ui.paste.box.file).setInputFiles(fileOf(wide));
      await send(person);
      await page.waitForURL(/\/result\?.*azureAdJoined=yes/);
    });

    test('box and file together', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('paste');
      await chooser(page).setInputFiles(fileOf(Buffer.from(fixture('events-wevtutil-xml')), 'events.xml'));
      await person.paste(healthy);
      await page.waitForURL(/\/result\?/);
      const query = new URL(page.url()).searchParams;
      expect([query.get('azureAdJoined'), query.get('event1098')]).toEqual(['yes', '0xcaa5001c']);
    });

    test('what is wrong with a file is shown at the file', async ({ page, reader }) => {
      const person = reader(locale);
      const { errors, box } = person.words.ui.paste;
      for (const [error, file] of Object.entries(refused) as [keyof typeof refused, (typeof refused)['file-empty']][]) {
        await person.open('paste');
        await chooser(page).setInputFiles(file);
        await send(person);
        await expect(person.alert()).toBeFocused();
        await expect(person.alert()).toContainText(errors.keptFile);
        await expect(person.alert().getByRole('link', { name: errors[error] })).toHaveAttribute('href', '#file');
        await expect(page.getByLabel(box.file)).toHaveAccessibleDescription(new RegExp(errors[error].slice(0, 20)));
      }
    });

    test('a refused file leaves the box as it was', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('paste');
      await chooser(page).setInputFiles(refused['file-binary']);
      await person.paste(healthy);
      await expect(person.alert()).toContainText(person.words.ui.paste.errors['file-binary']);
      await expect(page.getByRole('textbox')).toHaveValue(healthy);
    });

    test('more evidence: one command collects it all, and is not mistaken for its output', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('paste');
      await page.getByText(person.words.ui.paste.evidence.summary).click();
      await expect(page.getByText(everythingCommand, { exact: true })).toBeVisible();
      await person.paste(everythingCommand);
      await expect(person.alert()).toContainText(person.words.ui.paste.errors.command);
    });
  });
}

test('the output of that command', async ({ page, reader }) => {
  await reader('en').resultOf(fixture('everything'));
  const query = new URL(page.url()).searchParams;
  expect([query.get('windowsBuild'), query.get('azureAdJoined'), query.get('event1098')]).toEqual(['26100.4946', 'yes', '0xcaa5001c']);
});

test.describe('with JavaScript', { tag: '@script' }, () => {
  for (const locale of locales)
    test(`${locale}: what is recognised is shown below the box, and only the newest counts`, async ({ page, reader }) => {
      const person = reader(locale);
      const { lines, kinds, missing, parts, nothing } = person.words.ui.paste.recognition;
      await person.open('paste');
      const status = page.locator('form [aria-live]');
      await page.getByRole('textbox').fill('hello');
      await expect(status).toHaveText(nothing);
      const withoutUser = healthy.replace(/\+-+\+\n\| User State[\s\S]*?(?=\+-+\+\n\| SSO State)/, '');
      expect(withoutUser.length).toBeLessThan(healthy.length);
      await page.getByRole('textbox').fill(healthy);
      await page.getByRole('textbox').fill(withoutUser);
      await expect(status).toContainText(missing.replace('{parts}', parts['user-state']));
      await expect(status).toContainText(new RegExp(`${lines.replace(/\{\w+\}/g, '\\d+')}; `));
      await page.getByRole('textbox').fill('AzureAdJoined : NO\nDomainJoined : NO\nWorkplaceJoined : NO');
      await expect(status).toContainText(kinds.none);
      await page.getByRole('textbox').fill('');
      await expect(status).toHaveText(person.words.ui.paste.box.hint);
    });

  test('a chosen file is recognised before it is sent', async ({ page, reader }) => {
    const person = reader('en');
    await person.open('paste');
    await chooser(page).setInputFiles(fileOf(wide));
    await expect(page.locator('form [aria-live]')).toContainText('Lines recognised');
  });

  test('a dropped file is chosen', async ({ page, reader }) => {
    const person = reader('en');
    await person.open('paste');
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'status.txt', { type: 'text/plain' }));
      return data;
    }, healthy);
    await page.getByRole('textbox').dispatchEvent('drop', { dataTransfer: dropped });
    expect(await chooser(page).evaluate((input: HTMLInputElement) => input.files?.[0]?.name)).toBe('status.txt');
    await expect(page.locator('form [aria-live]')).toContainText('Lines recognised');
    await send(person);
    await page.waitForURL(/\/result\?/);
  });

  test('the tab keeps what was sent, but nothing that was refused', async ({ page, reader }) => {
    const person = reader('en');
    const kept = () => page.evaluate(() => JSON.parse(sessionStorage.getItem('paste') ?? '{}').text);
    await person.open('paste');
    await person.paste('nonsense');
    await expect(person.alert()).toBeFocused();
    expect(await kept()).toBeUndefined();
    await chooser(page).setInputFiles(fileOf(Buffer.from(fixture('reg-query'), 'utf16le')));
    await person.paste(healthy);
    await page.waitForURL(/\/result\?/);
    expect(await kept()).toBe(`${healthy}\n\n${fixture('reg-query')}`);
  });

  test('a file that is too large is not sent at all', async ({ page, reader }) => {
    const person = reader('en');
    await person.open('paste');
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await chooser(page).setInputFiles(fileOf(Buffer.alloc(3 * 1024 * 1024, 'x')));
    await send(person);
    await expect(person.alert()).toContainText(person.words.ui.paste.errors['file-too-large']);
    expect(sent).toEqual([]);
  });
});
