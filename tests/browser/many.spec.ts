import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { countsOf, type FleetPc, fleetOf, nameMark } from '../fleet/fleet';
import { zipOf } from '../fleet/zip';
import { violationsOf, withAxe } from './axe';
import { expect, locales, type Reader, test, turn } from './case';

const fileOf = ({ name, text }: Pick<FleetPc, 'name' | 'text'>) => ({
  name: `${name}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

/** Chooses files, sends them to be read, and waits for the causes. */
async function readFiles({ page, words }: Reader, files: Files) {
  await page.locator('#files').setInputFiles(files);
  await page.getByRole('button', { name: words.many.form.submit }).click();
  await expect(page.locator('[data-found]')).toBeVisible();
}

/** How many PCs the page counts for each cause. */
async function counted(page: Page) {
  const rows = await page.locator('[data-found] table').first().locator('[data-row]').all();
  return new Map(
    await Promise.all(rows.map(async (row) => [await row.getAttribute('data-row'), Number(await row.getAttribute('data-count'))] as const)),
  );
}

/** The counts that went in, as the page shows them. */
function expected(fleet: readonly FleetPc[]) {
  const nothing = fleet.filter(({ causes }) => causes.length === 0).length;
  return new Map([...countsOf(fleet), ['nothing', nothing] as const]);
}

test('a thousand PCs in a ZIP: exactly the causes that went in, and nothing of them leaves', { tag: '@script' }, async ({
  page,
  reader,
}) => {
  const fleet = fleetOf(1000);
  const zip = { name: `${nameMark}.zip`, mimeType: 'application/zip', buffer: await zipOf(fleet) };
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const person = reader('en');
  await person.open('many');
  await readFiles(person, zip);
  expect(await counted(page)).toEqual(expected(fleet));
  await page.getByText(person.words.many.form.show).click();
  await page.locator('#name').fill(`${nameMark}-00042`);
  await page.locator('#name').press('Tab');
  await expect(page.locator('[data-found]')).toContainText(person.words.many.found.shown.replace('{n}', '1').split(' {')[0] ?? '');
  expect(requests.filter((request) => !request.startsWith('GET ') || request.includes(nameMark))).toEqual([]);
  expect(page.url()).not.toContain(nameMark);
});

for (const locale of locales) {
  test.describe(locale, () => {
    test('two hundred files: the same with and without JavaScript', turn(locale, 'nl'), async ({ page, reader, javaScriptEnabled }) => {
      const fleet = fleetOf(200);
      await reader(locale).open('many');
      const { privacy } = reader(locale).words.many;
      // Only a page that reads the files itself may promise that they stay there.
      await expect(page.getByText(privacy.heading)).toBeVisible({ visible: javaScriptEnabled });
      await readFiles(reader(locale), fleet.map(fileOf));
      expect(await counted(page)).toEqual(expected(fleet));
    });
  });
}

test.describe('one PC', { tag: '@script' }, () => {
  test('has a number until names are asked for, and its code opens its own result', async ({ page, reader, context }) => {
    const fleet = fleetOf(20);
    const person = reader('en');
    await person.open('many');
    await readFiles(person, fleet.map(fileOf));
    const [cause] = fleet.flatMap(({ causes }) => causes);
    await page.locator(`a[href="#pcs-${cause}"]`).click();
    const list = page.locator(`#pcs-${cause}`);
    await expect(list).toBeVisible();
    await expect(list).not.toContainText(nameMark);
    await page.getByText(person.words.many.form.show).click();
    await page.locator('input[name="names"]').check();
    await expect(list).toContainText(nameMark);
    const opening = context.waitForEvent('page');
    await list.getByRole('link').first().click();
    const result = await opening;
    await expect(result.locator(`[data-cause="${cause}"]`)).toBeVisible();
  });

  test('a choice of link and order is in the address, and comes back from it', async ({ page, reader }) => {
    const fleet = fleetOf(72);
    const person = reader('en');
    await person.open('many?link=joined&sort=chain');
    await readFiles(person, fleet.map(fileOf));
    const joined = await page.locator('[data-row="joined"]').getAttribute('data-count');
    await expect(page.locator('[data-found]')).toContainText(
      person.words.many.found.shown.replace('{n}', joined ?? '').replace('{all}', '72'),
    );
    await page.getByText(person.words.many.form.show).click();
    await page.locator('#link').selectOption('');
    await expect(page.locator('[data-found]')).not.toContainText(person.words.many.found.shown.split(' {')[0] ?? '');
    expect(new URL(page.url()).search).toBe('?sort=chain');
  });
});

test('what is saved has names only if they are shown', { tag: '@script' }, async ({ page, reader }) => {
  const fleet = fleetOf(30);
  const person = reader('en');
  await person.open('many');
  await readFiles(person, fleet.map(fileOf));
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: person.words.many.found.take.csv }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const without = await save();
  expect(without.trim().split('\r\n')).toHaveLength(31);
  expect(without).not.toContain(nameMark);
  await page.getByText(person.words.many.form.show).click();
  await page.locator('input[name="names"]').check();
  expect(await save()).toContain(`${nameMark}-00030`);
});

test('a second reading ends the first one', { tag: '@script' }, async ({ page, reader }) => {
  const fleet = fleetOf(300);
  const person = reader('en');
  await person.open('many');
  await page.locator('#files').setInputFiles(fleet.map(fileOf));
  const submit = page.getByRole('button', { name: person.words.many.form.submit });
  await submit.click();
  await submit.click();
  await expect(page.locator('[data-found]')).toBeVisible();
  expect(await counted(page)).toEqual(expected(fleet));
});

test('files are not lost in silence if the worker cannot be loaded', { tag: '@script' }, async ({ page, reader }) => {
  const person = reader('en');
  await person.open('many');
  await page.route(/_next\/static\/.*worker/, (route) => route.abort());
  await page.locator('#files').setInputFiles(fleetOf(1).map(fileOf));
  await page.getByRole('button', { name: person.words.many.form.submit }).click();
  await expect(person.alert()).toContainText(person.words.many.errors.failed);
});

test('files that cannot be read are listed with the reason, and the others are read', async ({ page, reader }) => {
  const [pc] = fleetOf(1);
  const person = reader('en');
  await person.open('many');
  await readFiles(person, [
    { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 7) % 32)) },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear all, the canteen is closed.') },
    ...(pc ? [fileOf(pc)] : []),
  ]);
  const { found, problems } = person.words.many;
  await expect(page.locator('[data-found] h2')).toHaveText(found.heading.one);
  await page.getByText(found.unread.other.replace('{n}', '3')).click();
  const rows = page.locator('[data-found] li', { hasText: /^(?:picture|empty|letter)\./ });
  await expect(rows).toHaveText([`picture.png ${problems.binary}`, `empty.txt ${problems.empty}`, /^letter\.txt /]);
});

test('no file is an error that takes focus', async ({ page, reader }) => {
  const person = reader('nl');
  await person.open('many');
  await page.getByRole('button', { name: person.words.many.form.submit }).click();
  await expect(person.alert()).toContainText(person.words.many.errors['no-files']);
  await expect(person.alert()).toBeFocused();
});

test('the causes: axe finds nothing, nothing overflows at 320 px', { tag: '@script' }, async ({ page, reader }) => {
  await withAxe(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const person = reader('nl');
  await person.open('many');
  await readFiles(person, fleetOf(40).map(fileOf));
  await person.unfold();
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
