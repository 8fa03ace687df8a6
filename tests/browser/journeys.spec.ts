import { plainText } from '@/components/plain-text';
import { contentOf } from '@/content';
import { type CauseId, causeIds, causeOf } from '@/diagnosis/causes';
import { links } from '@/diagnosis/links';
import { rank } from '@/diagnosis/plan';
import { type StepId, stepOf } from '@/diagnosis/steps';
import type { SymptomId } from '@/diagnosis/symptoms';
import { scenarios } from '../scenarios';
import { expect, fixture, formOf, locales, type Reader, test, turn } from './case';

/** A cause reached without a paste: by ticks, answers, and a step that was tried. */
type Journey = { readonly ticks: readonly SymptomId[]; readonly answers?: Readonly<Record<string, string>>; readonly tried?: StepId };

const journeys: { readonly [C in CauseId]?: Journey } = {
  'device-not-authenticated': { ticks: ['grey-account-text'], answers: { azureAdJoined: 'yes', domainJoined: 'yes' } },
  'federated-mfa-token-expired': { ticks: ['mfa-new'], answers: { tenantFederated: 'yes', accessTokenExpired: 'yes' } },
  'licence-missing': { ticks: [], answers: { licence: 'no' } },
  'device-certificate-bad': {
    ticks: [],
    answers: { azureAdJoined: 'yes', settingsUrl: 'empty', roamingEnabled: 'yes', roamingAssigned: 'yes' },
    tried: 'restart-and-sign-in',
  },
  'setting-does-not-roam': { ticks: ['misses-taskbar', 'misses-language'] },
  'settings-page-renamed': { ticks: ['page-not-found'], answers: { windowsBuild: '26100.4946' } },
};

/** The result shows the cause's title, and the open step cannot lock anybody out. */
async function expectFinding(person: Reader, cause: CauseId) {
  const title = person.words.causes[cause].title.replace(/\*\*|`/g, '');
  await expect(person.page.locator(`[data-cause="${cause}"]`).first()).toContainText(title);
  for (const step of await person.page.locator('[data-next] [data-step]').all())
    expect(rank[stepOf((await step.getAttribute('data-step')) as StepId).risk]).toBeLessThan(2);
}

/** Scenarios that a browser can play: they work with today's clock, and no step was tried before. */
const playable = scenarios.filter(({ text, now, tried }) => text !== undefined && now === undefined && tried === undefined);

/** A scenario of a cause, preferably one that it leads. */
const scenarioOf = (cause: CauseId) =>
  playable.find(({ first, also }) => first === cause && !also) ??
  playable.find(({ first, also = [] }) => first === cause || also.includes(cause));

test('every cause is reached one way or the other', () => {
  expect(causeIds.filter((id) => !scenarioOf(id) && !journeys[id])).toEqual([]);
});

/** The shared logic decides the outcomes, so the browser plays only one journey for each link of the chain. */
const played = links.flatMap((link) => causeIds.filter(scenarioOf).find((id) => causeOf(id).link === link) ?? []);

/** With JavaScript or without, two of each language by turns. */
const byTurns = (index: number) => ({ tag: index % 4 < 2 ? '@script' : '@no-script' });

for (const [index, cause] of played.entries()) {
  const locale = locales[index % locales.length] ?? 'en';
  test(`a paste that leads to ${cause}, in ${locale}`, byTurns(index), async ({ page, reader }) => {
    const person = reader(locale);
    const scenario = scenarioOf(cause);
    const { ranJustNow, ...answers } = scenario?.answers ?? {};
    await person.open(`paste?${new URLSearchParams(answers)}`);
    await person.paste(scenario?.text ?? '');
    await page.waitForURL(/\/result\?/);
    if (ranJustNow) await page.goto(`${page.url()}&ranJustNow=yes`);
    expect(await person.findings()).toContain(cause);
    await expectFinding(person, cause);
  });
}

// The others are posted as a browser without JavaScript would, without starting one.
for (const [index, cause] of causeIds.filter(scenarioOf).entries()) {
  const locale = locales[index % locales.length] ?? 'en';
  test(`the form with a paste that leads to ${cause}, in ${locale}`, { tag: '@script' }, async ({ request }) => {
    const scenario = scenarioOf(cause);
    const { ranJustNow, ...answers } = scenario?.answers ?? {};
    const path = `/${locale}/paste?${new URLSearchParams(answers)}`;
    const form = { ...(await formOf(request, path)), paste: scenario?.text ?? '', ...(ranJustNow && { ranJustNow: 'yes' }) };
    const result = await request.post(path, { multipart: form });
    expect(new URL(result.url()).pathname).toBe(`/${locale}/result`);
    const html = await result.text();
    // In the chain a limiting cause may come before a blocking one; the page leads with the blocking one.
    const findings = [...html.matchAll(/data-cause="([\w-]+)"/g)].map(([, id]) => id);
    expect(scenario?.also ? findings : findings.slice(0, 1)).toContain(cause);
    expect(html).toContain(plainText(contentOf(locale).causes[cause].title).replaceAll("'", '&#x27;'));
  });
}

for (const [index, [cause, { ticks, answers = {}, tried }]] of (Object.entries(journeys) as [CauseId, Journey][]).entries()) {
  const locale = locales[index % locales.length] ?? 'en';
  test(`by what they tick and answer to ${cause}, in ${locale}`, byTurns(index), async ({ page, reader }) => {
    const person = reader(locale);
    const { ui, symptoms } = person.words;
    await person.open('symptoms');
    await person.unfold();
    for (const tick of ticks) await page.getByLabel(symptoms.symptoms[tick].label, { exact: false }).first().check();
    await page.getByRole('button', { name: ui.symptoms.submit }).click();
    await page.waitForURL(/\/result/);
    for (const [fact, value] of Object.entries(answers)) {
      const query = new URL(page.url()).search;
      await page.goto(`/${locale}/question/${fact}${query}`);
      const typed = page.getByRole('textbox');
      if ((await typed.count()) > 0) await typed.fill(value);
      else await page.locator(`input[name="${fact}"][value="${value}"]`).check();
      await page.getByRole('button', { name: ui.question.submit }).click();
      await page.waitForURL(/\/result/);
    }
    if (tried) {
      await page.locator(`[data-step="${tried}"]`).getByRole('link', { name: person.words.desk.steps.say['no-change'] }).click();
      await page.waitForURL(new RegExp(`tried=${tried}`));
    }
    expect((await person.findings())[0]).toBe(cause);
    await expectFinding(person, cause);
  });
}

for (const locale of locales) {
  test.describe(locale, turn(locale, 'nl'), () => {
    test('both journeys begin on the start page', async ({ page, reader }) => {
      const { start, paste, symptoms } = reader(locale).words.ui;
      for (const [action, title] of [
        [start.sheet.paste.label, paste.title],
        [start.sheet.twoPcs.label, symptoms.title],
      ] as const) {
        await reader(locale).open();
        await page.getByRole('link', { name: action }).click();
        await expect(page.locator('h1')).toHaveText(title);
      }
    });

    test('a healthy PC has no finding', async ({ page, reader }) => {
      for (const name of ['gen1-joined', 'gen5-joined-two-work-accounts', 'elevated']) {
        await reader(locale).resultOf(fixture(name));
        expect(await reader(locale).findings(), name).toEqual([]);
        await expect(page.locator('[data-link="joined"]')).toHaveAttribute('data-state', 'holds');
        await expect(page.locator('[data-state="broken"]')).toHaveCount(0);
      }
    });
  });
}
