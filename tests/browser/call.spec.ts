import type { Page } from '@playwright/test';
import { readOutCommand } from '@/diagnosis/read-out';
import type { outcomes } from '@/diagnosis/tried';
import { violationsOf, withAxe } from './axe';
import { expect, fixture, locales, type Reader, test, turn } from './case';

const empty = fixture('gen5-joined').replace(/( SettingsUrl :).*/, '$1');
const filled = fixture('gen5-joined');

const doubtful = 'result?azureAdJoined=yes&settingsUrl=empty&view=call';
const restart =
  'result?azureAdJoined=yes&settingsUrl=empty&roamingManagedBy=old-controls&roamingEnabled=yes&roamingAssigned=yes&licence=yes&restarted=no';

const codeOn = (page: Page) => page.locator('[data-code]').getAttribute('data-code');

const unfold = (page: Page) =>
  page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

/** Reports how the first step that does something went; returns its id. */
async function say({ page, words }: Reader, outcome: (typeof outcomes)[number]) {
  await unfold(page);
  const link = page.getByRole('link', { name: words.desk.steps.say[outcome] });
  const step = page.locator('[data-step]').filter({ has: link }).first();
  const id = (await step.getAttribute('data-step')) ?? '?';
  await step.getByRole('link', { name: words.desk.steps.say[outcome] }).click();
  await page.waitForURL((url) => url.searchParams.getAll('tried').some((mark) => mark.startsWith(id)));
  return id;
}

/** How often a text contains another. */
const count = (text: string, part: string) => text.split(part).length - 1;

for (const [index, locale] of locales.entries()) {
  test.describe(locale, () => {
    test(
      'a whole call: paste, code, two steps, the last one helps, a report with everything once',
      turn(locale, 'en'),
      async ({ page, reader, javaScriptEnabled }) => {
        const caller = reader(locale);
        const helpDesk = reader(locales[1 - index] ?? locale);
        await caller.resultOf(empty);
        const [code = '?', findings, steps] = [(await codeOn(page)) ?? '?', await caller.findings(), await caller.steps()];

        await helpDesk.open();
        await page.getByRole('textbox').fill(code.toLowerCase().replaceAll('-', ' '));
        await page.getByRole('button', { name: helpDesk.words.desk.code.submit }).click();
        await page.waitForURL(/\/result\?.*view=call/);
        expect(await codeOn(page)).toBe(code);
        expect(await helpDesk.findings()).toEqual(findings);
        const all = await helpDesk.steps();
        expect([...all].sort()).toEqual([...steps].sort());
        const first = helpDesk.words.call[all[0] as keyof typeof helpDesk.words.call];
        await expect(page.locator('[data-region="now"]')).toContainText(first.listen.replace(/\*\*|`/g, ''));

        const tried = [await say(helpDesk, 'no-change')];
        expect(await page.locator('[data-tried]').evaluateAll((done) => done.map((step) => step.getAttribute('data-step')))).toEqual(
          expect.arrayContaining(tried),
        );
        tried.push(await say(helpDesk, 'helped'));
        await expect(page.locator('h1')).toContainText(helpDesk.words.desk.call.titles.helped);

        if (javaScriptEnabled) await expect.poll(() => page.evaluate(() => sessionStorage.getItem('paste'))).toBeNull();

        const last = (await codeOn(page)) ?? '?';
        await page.getByRole('link', { name: helpDesk.words.desk.call.check.works }).click();
        await page.waitForURL(/\/report\?/);
        const report = (await page.locator('[data-report]').textContent()) ?? '';
        for (const part of [
          helpDesk.words.report.written.subject(last),
          'AzureAdJoined : YES',
          'SettingsUrl :',
          ...findings.map((id) => `: ${id}\n`),
          ...tried.map((id) => `(${id})`),
        ])
          expect(count(report, part), part).toBe(1);
        await expect(page.locator('[data-identifiers]')).not.toBeChecked();
      },
    );

    test('a wrong code: the page names the group to read again and keeps what was typed', turn(locale, 'en'), async ({ page, reader }) => {
      const person = reader(locale);
      const { errors } = person.words.desk.code;
      await person.open('code');
      await page.getByRole('textbox').fill('9FWW-WKCJ-43F1-C2N-0XS');
      await page.getByRole('button', { name: person.words.desk.code.submit }).click();
      await expect(person.alert()).toContainText(errors.wrongIn('5', false));
      await expect(person.alert()).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${person.words.ui.shell.errorPrefix}: `));
      await expect(page.getByRole('textbox')).toHaveValue('9FWW-WKCJ-43F1-C2N-0XS');
      await person.open('code?code=');
      await expect(person.alert()).toContainText(errors.empty);
    });

    test('after pasting again the page says what changed, and that the fault is gone', turn(locale, 'en'), async ({ page, reader }) => {
      const person = reader(locale);
      const { compare } = person.words.desk;
      await person.resultOf(empty);
      const [fault] = await person.findings();
      await page.getByRole('link', { name: person.words.ui.result.again.action }).click();
      await page.waitForURL(/\/paste\?/);
      await person.paste(filled);
      await page.waitForURL(/before=/);
      const { title } = person.words.causes[fault as keyof typeof person.words.causes];
      await expect(page.locator('main')).toContainText(compare.gone(title).replace(/\*\*/g, ''));
      expect(await person.findings()).toEqual([]);
      await page.getByRole('link', { name: compare.caption }).click();
      const row = page.locator('#before-after').getByRole('row', { name: 'SettingsUrl' });
      await expect(row.getByRole('cell')).toHaveText(
        ['empty', 'filled'].map((value) => person.words.facts.settingsUrl.values[value as 'empty' | 'filled']),
      );
    });

    test(
      'when the rest is for others, and when everything was tried, the page says whom to call with what',
      turn(locale, 'en'),
      async ({ page, reader }) => {
        const person = reader(locale);
        const { call, lifeline } = person.words.result;
        const sheet = page.locator('[data-next]');
        const open = (...tried: readonly string[]) =>
          person.open(`result?settingsPage=grey-no-text&roamingEnabled=no&${tried.map((step) => `tried=${step}`).join('&')}`);
        await open();
        await expect(sheet).toContainText(call.nothingForYou);
        await expect(sheet.locator('[data-code]')).toBeVisible();
        const { steps } = person.words;
        const told = [steps['check-backup-policy'].told, steps['check-assignment'].told];
        await expect(page.getByRole('complementary', { name: lifeline.label }).getByRole('listitem')).toHaveText(told);
        await open(...(await person.steps()).map((step) => `${step}`));
        await expect(sheet).toContainText(call.over.title);
        await page.getByRole('link', { name: lifeline.report }).click();
        await expect(page.locator('h1')).toHaveText(person.words.report.title);
      },
    );

    test(
      'what only IT knows is asked of the help desk; the caller hears that somebody looks it up',
      turn(locale, 'en'),
      async ({ page, reader }) => {
        const person = reader(locale);
        const { lookUps, opening } = person.words.desk.call;
        await person.open(doubtful);
        await expect(page.locator('blockquote').first()).toHaveText(opening.lookUp);
        await expect(page.locator('[data-next] h2')).toHaveText(lookUps.roamingManagedBy.title);
        await page.locator('[data-next] [data-answers] a').first().click();
        await page.waitForURL(({ searchParams }) => searchParams.get('roamingManagedBy') === 'backup-policy');
        expect(new URL(page.url()).searchParams.get('view')).toBe('call');
      },
    );

    test('before a restart both agree who calls back, on screen and on paper', turn(locale, 'en'), async ({ page, reader }) => {
      const person = reader(locale);
      const { callBack } = person.words.desk.call;
      await person.open(`${restart}&view=call`);
      const now = page.locator('[data-region="now"]');
      await expect(page.locator('[data-next] [data-step]')).toHaveAttribute('data-step', 'restart-and-sign-in');
      const words = now.locator('blockquote').first();
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const [note, said] = [await now.getByText(callBack).first().boundingBox(), await words.boundingBox()];
        expect(note?.y, media).toBeLessThan(said?.y ?? 0);
      }
    });

    test('lines read out become facts, in any order', turn(locale, 'en'), async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('read-out?windowsBuild=26100.4946');
      await expect(page.getByText(person.words.desk.readOut.begins)).toHaveCount(1);
      await expect(page.getByText(readOutCommand, { exact: true })).toBeVisible();
      await page.locator('input[name="settingsUrl"][value="empty"]').check();
      await page.locator('input[name="azureAdJoined"][value="yes"]').check();
      await page.getByRole('button', { name: person.words.desk.readOut.submit }).click();
      await page.waitForURL(/\/result\?/);
      expect(await person.findings()).toContain('settings-url-empty');
      await expect(page.locator('[data-link="joined"]')).toHaveAttribute('data-state', 'holds');
      expect(new URL(page.url()).searchParams.get('windowsBuild')).toBe('26100.4946');
    });

    test.describe('with JavaScript', { tag: '@script' }, () => {
      test('a result prints on at most two pages, and so does a call', async ({ page, reader }) => {
        const pagesOf = async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
        await reader(locale).resultOf(empty);
        expect(await pagesOf()).toBeLessThanOrEqual(2);
        await reader(locale).open(doubtful);
        expect(await pagesOf()).toBeLessThanOrEqual(2);
      });

      test('on a wide screen question, words and facts are in view, each region scrolls on its own, and axe finds nothing', async ({
        page,
        reader,
      }) => {
        await withAxe(page);
        await page.setViewportSize({ width: 1280, height: 900 });
        await reader(locale).open(doubtful);
        const inView = page
          .locator('blockquote >> visible=true')
          .or(page.locator('[data-next] h2, [data-answers] a, [data-region="case"] dl'));
        const parts = inView.locator('visible=true');
        expect(await parts.count()).toBeGreaterThanOrEqual(5);
        for (const part of await parts.all()) {
          const box = await part.boundingBox();
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
        }
        const tops = await page.locator('[data-region]').evaluateAll((regions) => regions.map((one) => one.getBoundingClientRect().top));
        expect(new Set(tops).size).toBe(1);
        await unfold(page);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1_100);
        expect(await violationsOf(page)).toEqual([]);
      });
    });
  });
}

test.describe('in one language', { tag: '@script' }, () => {
  test('number keys answer while an answer has focus, or anywhere once switched on, but never while typing', async ({ page, reader }) => {
    const person = reader('nl');
    const { keys } = person.words.desk.call;
    await person.open(doubtful);
    await expect(page.getByText(keys.heading, { exact: true })).toBeVisible();
    const before = page.url();
    let left = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) left += 1;
    });
    // A page that is left asks for the next one before it asks for this.
    const stays = async () => {
      await page.evaluate(() => fetch('/api/health'));
      expect(left).toBe(0);
    };
    await page.keyboard.press('1');
    await stays();
    await page.getByLabel(keys.everywhere).check();
    await page.locator('main').evaluate((main) => main.append(document.createElement('input')));
    await page.locator('main > input').press('1');
    await expect(page.locator('main > input')).toHaveValue('1');
    await stays();
    await page.getByLabel(keys.everywhere).uncheck();
    await page.locator('[data-next] [data-answers] a').first().focus();
    await page.keyboard.press('1');
    await page.waitForURL((url) => url.href !== before && url.pathname.endsWith('/result'));
    await person.open(doubtful);
    await page.getByLabel(keys.everywhere).check();
    await page.locator('h1').click();
    await page.keyboard.press('2');
    await page.waitForURL((url) => url.href !== before && url.pathname.endsWith('/result'));
  });

  test('the code and its short link can be copied', async ({ page, reader, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const person = reader('en');
    const { code } = person.words.desk.call;
    await person.open('result?azureAdJoined=no&view=call');
    await page.getByRole('button', { name: code.copy.label }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOn(page));
    await page.getByRole('button', { name: code.copyLink.label }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(new URL(`/en/code/${await codeOn(page)}`, page.url()).href);
  });
});
