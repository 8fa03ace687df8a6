import { plainText } from '@/components/plain-text';
import { contentOf } from '@/content';
import { codeOf } from '@/diagnosis/case-code';
import { expect, locales, test, turn } from './case';

for (const locale of locales) {
  test.describe(locale, turn(locale, 'en'), () => {
    const other = locale === 'en' ? 'nl' : 'en';

    test('the language switch keeps the place and everything known', async ({ page, reader }) => {
      const query = '?azureAdJoined=yes&settingsUrl=empty&tried=restart-and-sign-in&note=ran-elevated';
      await reader(locale).open(`result${query}`);
      await page.locator(`a[hreflang="${other}"]`).click();
      await page.waitForURL(`/${other}/result${query}`);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      expect(await reader(other).findings()).toEqual(['settings-url-empty']);
    });

    test('the code has its own URL, which shows the result, in the other language too', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('result?azureAdJoined=yes&settingsUrl=empty&tried=restart-and-sign-in');
      const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '?';
      const title = await page.locator('h1').innerText();
      await person.open(`code/${code.toLowerCase().replaceAll('-', '')}`);
      await expect(page.locator('h1')).toHaveText(title, { useInnerText: true });
      expect(await person.findings()).toContain('settings-url-empty');
      await page.locator(`a[hreflang="${other}"]`).click();
      await page.waitForURL(`/${other}/code/${code}`);
      expect(await reader(other).findings()).toContain('settings-url-empty');
      await page.getByRole('link', { name: reader(other).words.result.lifeline.report }).click();
      await page.waitForURL(/\/report\?azureAdJoined=yes/);
    });

    test('a wrong code in a URL can be corrected', async ({ page, reader }) => {
      const person = reader(locale);
      const { errors, submit } = person.words.desk.code;
      await person.open('code/9FWW-WKCJ-43F1-C2N-0XS');
      await expect(person.alert()).toContainText(errors.wrongIn('5', false));
      await expect(page).toHaveTitle(new RegExp(`^${person.words.ui.shell.errorPrefix}: `));
      await expect(page.getByRole('textbox')).toHaveValue('9FWW-WKCJ-43F1-C2N-0XS');
      await page.getByRole('button', { name: submit }).click();
      await page.waitForURL(/\/code\?code=9FWW/);
    });

    test('before and after says no more than the finding', async ({ page, reader }) => {
      const { desk, causes, result, ui } = reader(locale).words;
      const before = codeOf({ known: { azureAdJoined: 'yes', settingsUrl: 'filled' }, tried: [] });
      await reader(locale).open(`result?azureAdJoined=yes&settingsUrl=empty&pasteSeen=yes&before=${before}`);
      await expect(page.locator('main')).toContainText(
        `${plainText(desk.compare.appeared(causes['settings-url-empty'].title))}. ${result.certainty['may-be']}.`,
      );
      await page.getByRole('link', { name: desk.compare.caption }).click();
      await expect(page.locator('#before-after tbody tr').first()).toContainText(ui.chain.maybeBroken);
    });

    test('a question without an answer is shown again with an error', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('question/azureAdJoined?settingsUrl=empty');
      await page.getByRole('button', { name: person.words.ui.question.submit }).click();
      await expect(person.alert()).toContainText(person.words.ui.question.chooseOne);
      await expect(person.alert()).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${person.words.ui.shell.errorPrefix}: `));
      await page.locator('input[name="azureAdJoined"][value="yes"]').check();
      await page.getByRole('button', { name: person.words.ui.question.submit }).click();
      await page.waitForURL(/\/result\?/);
      expect(await person.findings()).toEqual(['settings-url-empty']);
    });

    test('a mistyped build is shown again; text around a build is ignored', async ({ page, reader }) => {
      const person = reader(locale);
      const submit = () => page.getByRole('button', { name: person.words.ui.question.submit }).click();
      await person.open('question/windowsBuild');
      await page.getByRole('textbox').fill('19O45');
      await submit();
      await expect(person.alert()).toContainText(person.words.facts.windowsBuild.ask.input.error);
      await expect(page.getByRole('textbox')).toHaveValue('19O45');
      await page.getByRole('textbox').fill('Version 1507 (OS Build 10240.17113)');
      await submit();
      await page.waitForURL(/\/result\?windowsBuild=10240\.17113$/);
      expect(await person.findings()).toEqual(['windows-too-old']);
    });

    test('anything that could be a name is removed from the URL', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('question/windowsBuild?settingsPage=off');
      await page.getByRole('textbox').fill('Jan Jansen');
      await page.getByRole('button', { name: person.words.ui.question.submit }).click();
      await expect(person.alert()).toContainText(person.words.facts.windowsBuild.ask.input.error);
      expect(page.url()).not.toContain('Jan');
      expect(page.url()).toContain('settingsPage=off');
    });

    // A long way of links and forms, which other tests use with JavaScript.
    test('"I do not know" is always an option, and the interview ends with somebody to call', { tag: '@no-script' }, async ({
      page,
      reader,
    }) => {
      test.setTimeout(120_000);
      const person = reader(locale);
      await person.open('symptoms');
      await person.unfold();
      await page.getByLabel(person.words.symptoms.symptoms['switches-on'].label).check();
      await page.getByRole('button', { name: person.words.ui.symptoms.submit }).click();
      await page.waitForURL(/\/result/);
      const { question, unclear } = person.words.result;
      while (await page.getByRole('heading', { name: question.title }).isVisible()) {
        const before = page.url();
        const sheet = page.locator('[data-next]');
        const short = sheet.getByRole('link', { name: person.words.ui.unsure.label });
        if ((await short.count()) > 0) await short.click();
        else {
          await sheet.getByRole('link').click();
          await page.waitForURL(/\/question\//);
          const link = page.getByRole('link', { name: person.words.ui.unsure.label });
          if ((await link.count()) > 0) await link.click();
          else {
            await page.locator('input:not([type="hidden"])[value="unsure"]').check();
            await page.getByRole('button', { name: person.words.ui.question.submit }).click();
          }
        }
        await page.waitForURL((url) => url.href !== before && url.pathname.endsWith('/result'));
        await expect(page.locator('h1')).toBeVisible();
      }
      await expect(page.locator('h1')).toContainText(unclear.title);
      await expect(page.locator('[data-code]')).toBeVisible();
    });

    test('a tried step moves into a fold, and that can be undone', async ({ page, reader }) => {
      const person = reader(locale);
      const { say, said } = person.words.desk.steps;
      const { done } = person.words.result.steps;
      await person.open('result?settingsPage=off');
      const step = page.locator('[data-step="switch-sync-on"]');
      await step.getByRole('link', { name: say['no-change'] }).click();
      await page.waitForURL(/tried=switch-sync-on/);
      await page.getByText(done.summary, { exact: true }).click();
      await expect(step).toContainText(said['no-change']);
      await step.getByRole('link', { name: done.undo }).click();
      await page.waitForURL((url) => !url.search.includes('tried'));
      await expect(page.locator('[data-next] [data-step="switch-sync-on"]')).toBeVisible();
    });

    test('what we know can be changed', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('known?settingsPage=off');
      await page.getByRole('link', { name: `${person.words.ui.result.change} ${person.words.facts.settingsPage.label}` }).click();
      await expect(page.locator('input[name="settingsPage"][value="off"]')).toBeChecked();
      await page.locator('input[name="settingsPage"][value="on"]').check();
      await page.getByRole('button', { name: person.words.ui.question.submit }).click();
      await page.waitForURL(/settingsPage=on/);
      expect(await person.findings()).toEqual([]);
    });

    test('"It helped" says that sync works only where a sync began to work', { tag: '@no-script' }, async ({ page, reader }) => {
      const person = reader(locale);
      const { helped } = person.words.result;
      await person.open('result?settingsPage=off&tried=switch-sync-on.helped');
      await expect(page.locator('h1')).toContainText(helped.title);
      await expect(page.locator('[data-link="setting"]').first()).toHaveAttribute('data-state', 'holds');
      await person.open('result?expectation=settings&missingSettings=wallpaper&tried=set-by-hand.helped');
      await expect(page.locator('h1')).toContainText(helped.own.title);
      await expect(page).toHaveTitle(new RegExp(helped.own.title));
    });

    test('a step that finds something out has its answers as links', async ({ page, reader }) => {
      const person = reader(locale);
      const { title, choices } = person.words.facts.roamingEnabled.ask;
      await person.open('result?azureAdJoined=yes&settingsUrl=empty&roamingManagedBy=old-controls');
      const answers = page.locator('[data-next] [data-answers]');
      await expect(answers).toBeHidden();
      await page.getByText(person.words.result.call.asked).click();
      const { yes } = choices;
      await answers
        .getByRole('link', { name: typeof yes === 'string' ? yes : title, exact: false })
        .first()
        .click();
      await page.waitForURL(/roamingEnabled=yes/);
    });

    test('a dangerous step is collapsed, with its warning visible and its command after its conditions', async ({ page, reader }) => {
      const person = reader(locale);
      await person.open('result?azureAdJoined=no&domainJoined=yes&hybridJoinUsed=yes');
      const step = page.locator('[data-step="leave-and-rejoin"]');
      await expect(step).toContainText(person.words.steps['leave-and-rejoin'].warning);
      await expect(step.getByText('dsregcmd /leave', { exact: true })).toBeHidden();
      await page.locator('details[data-for="it"] > summary').click();
      await step.locator('summary').click();
      await expect(step.getByText('dsregcmd /leave', { exact: true })).toBeVisible();
      await expect(step.getByRole('checkbox')).toHaveCount(person.words.steps['leave-and-rejoin'].before.length);
    });

    test('the guide does not show that command without knowing the kind of join', async ({ page, reader }) => {
      await reader(locale).open('guide/device-certificate-bad');
      for (const fold of await page.locator('details > summary').all()) await fold.click();
      await expect(page.locator('[data-command]')).toHaveText([/dsregcmd \/status/]);
    });

    test('the heading is the answer: how sure, and the cause; another finding has its own URL', async ({ page, reader }) => {
      const person = reader(locale);
      const { causes, result } = person.words;
      await person.open('result?azureAdJoined=yes&settingsUrl=empty&missingSettings=language.edge-data');
      await expect(page.locator('h1 [data-certainty="may-be"]')).toHaveText(result.certainty.itFirst(result.certainty['may-be']));
      await expect(page.locator('h1')).toContainText(causes['settings-url-empty'].title);
      await expect(page.locator('[data-link]')).toHaveCount(7);
      await expect(page.locator('[data-link="allowed"]')).toHaveAttribute('data-state', 'broken');
      await page.locator('[data-cause="browser-has-own-sync"] summary').click();
      await page.getByRole('link', { name: result.also.open }).last().click();
      await page.waitForURL(/finding=browser-has-own-sync/);
      await expect(page.locator('h1')).toContainText(causes['browser-has-own-sync'].title);
    });

    test('unknown URLs get our pages', async ({ page, request }) => {
      for (const path of ['nowhere', 'guide/nothing', 'question/nothing', 'question/pasteSeen', 'guide/windows-too-old/more']) {
        const response = await request.get(`/${locale}/${path}`);
        expect(response.status(), path).toBe(404);
        await page.goto(`/${locale}/${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('h1')).toHaveText(contentOf(locale).ui.problems['not-found'].title);
      }
    });
  });
}

test('an unknown language gets our page as well', { tag: '@no-script' }, async ({ page }) => {
  const response = await page.goto('/xx/result');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', /en|nl/);
  await expect(page.locator('main h1')).toHaveCount(1);
});

test('from start to result with the keyboard only', async ({ page, reader }) => {
  const person = reader('en');
  await person.open();
  const press = async (name: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      if (text === name) return page.keyboard.press('Enter');
    }
    throw new Error(`${name} cannot be reached by keyboard`);
  };
  await press(person.words.ui.shell.skip);
  await press(`${person.words.ui.start.sheet.other.label}${person.words.ui.start.sheet.other.hint}`);
  await page.waitForURL(/symptoms/);
  await press(`${person.words.ui.symptoms.more}${person.words.ui.symptoms.moreHint}`);
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name === 'settingsPage')) break;
  }
  await page.keyboard.press('Space');
  await press(person.words.ui.symptoms.submit);
  await page.waitForURL(/settingsPage=off/);
  expect(await person.findings()).toEqual(['sync-switched-off']);
});

test('the symptoms form keeps facts it does not show', async ({ page, reader }) => {
  const person = reader('en');
  await person.open('symptoms?azureAdJoined=yes&restarted=yes&signInMethod=hello&settingsPage=on&missingSettings=theme');
  await person.unfold();
  await page.getByLabel(person.words.symptoms.symptoms['misses-theme'].label).uncheck();
  await page.getByLabel(person.words.symptoms.symptoms['smart-card'].label).check();
  await page.getByRole('button', { name: person.words.ui.symptoms.submit }).click();
  await page.waitForURL(/\/result\?/);
  const query = new URL(page.url()).searchParams;
  expect(query.get('restarted')).toBe('yes');
  expect(query.get('missingSettings')).toBeNull();
  expect(query.getAll('signInMethod').at(-1)).toBe('smart-card');
  expect(await person.findings()).toEqual(['smart-card-sign-in']);
});

test('a fact that waited for an answer is shown with its final value', { tag: '@no-script' }, async ({ page, reader }) => {
  const person = reader('en');
  await person.open('result?azureAdJoined=yes&azureAdPrtIfOwnAccount=no&ownAccount=yes');
  expect(await person.findings()).toEqual(['sign-in-token-missing']);
  await expect(page.locator('[data-cause] dl').first()).not.toContainText(person.words.ui.unsure.value);
});

test('a code that no cause uses is explained on the result, by its family if no table has it', { tag: '@no-script' }, async ({
  page,
  reader,
}) => {
  const person = reader('nl');
  const { codes, result } = person.words;
  await person.open('result?azureAdJoined=yes&azureAdPrt=no&prtAttemptStatus=0xc000006d&deviceAuthError=0x801c7f01');
  const section = page.locator('details', { hasText: result.other.summary });
  await expect(section).toContainText(codes.codes['0xc000006d'].means.replaceAll('`', ''));
  await expect(section).toContainText(codes.families.registration.replaceAll('`', ''));
});

test('pasting the command itself is recognised as such', async ({ reader }) => {
  const person = reader('en');
  await person.open('paste');
  for (const text of ['dsregcmd /status', 'C:\\Users\\anna>dsregcmd /status | clip']) {
    await person.paste(text);
    await expect(person.alert()).toContainText(person.words.ui.paste.errors.command);
  }
});
