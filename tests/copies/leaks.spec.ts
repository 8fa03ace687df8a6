import type { APIRequestContext, Page } from '@playwright/test';
import { expect, fixture, formOf, locales, type Reader } from '../browser/case';
import { test, token } from './stage';

/** Marks every name, id and address in a paste, and every text a person types. */
const marks = { word: 'mark7f3a', id: '7f3a7f3a-7f3a-4f3a-8f3a-7f3a7f3a7f3a', thumbprint: '7F3A'.repeat(10) };

/** A whole output, an event and a policy, with the mark in place of everything personal. */
const paste = `${fixture('elevated')}\n${fixture('events-1098-1104')}\n${fixture('reg-query')}`
  .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, marks.id)
  .replace(/\b[0-9A-F]{40}\b/g, marks.thumbprint)
  .replace(/((?:DomainName|Device Name|TenantName|Executing Account Name|SettingsUrl|User Identity|KeySignTest) : ).*/g, `$1${marks.word}`)
  .concat(`\nUser: ${marks.word}@example.com, ${marks.word}\n`);

const isMarked = (text: string) => new RegExp(Object.values(marks).join('|'), 'i').test(text);

/** Every URL that a page requests, and every response header. */
function watch(page: Page) {
  const addresses: string[] = [];
  const headers: string[] = [];
  page.on('request', (request) => addresses.push(request.url(), request.headers().referer ?? ''));
  page.on('response', async (response) => headers.push(JSON.stringify(response.headers())));
  return { addresses, headers };
}

/** A person who pastes something else, then an output, and fills in every field of a report. */
async function pasteAndReport(person: Reader) {
  const { page, locale, words } = person;
  const { ui, report } = words;
  await page.goto(`/${locale}/paste`);
  await page.getByRole('textbox').fill(`no output of ${marks.word}`);
  await page.getByRole('button', { name: ui.paste.box.submit }).click();
  await expect(person.alert()).toBeVisible();
  await expect(page.locator('#paste')).toHaveValue(`no output of ${marks.word}`);
  await page.getByRole('textbox').fill(paste);
  await page.getByRole('button', { name: ui.paste.box.submit }).click();
  await page.waitForURL(/\/result\?/);
  await page.getByRole('link', { name: words.result.lifeline.report }).click();
  await page.waitForURL(/\/report\?/);
  for (const field of await page.locator('form textarea').all()) await field.fill(`${marks.word} says`);
  await page.locator('#paste').fill(paste);
  await page.locator('[data-identifiers]').check();
  await page.getByRole('button', { name: report.form.submit, exact: true }).click();
  await expect(page.locator('[data-report]')).toContainText(`${marks.word} says`);
}

/** Valid and invalid requests from programs; returns the headers of each response. */
async function askAll(request: APIRequestContext, address: string): Promise<readonly string[]> {
  const post = (path: string, options: Parameters<APIRequestContext['post']>[1]) => request.post(`${address}${path}`, options);
  const api = (data: unknown) => post('/api/diagnose', { data });
  const [pasting, reporting, counting] = await Promise.all(
    ['/en/paste', '/nl/report', '/en/many'].map((path) => formOf(request, address + path)),
  );
  const search = `?${marks.word}=${marks.id}&azureAdJoined=${marks.word}&tried=${marks.word}&before=${marks.word}&code=${marks.word}&q=${marks.word}`;
  const paths = ['result', 'report', 'paste', 'symptoms', 'code', 'look-up', 'read-out', 'question/windowsBuild', 'guide', 'nowhere', ''];
  const responses = [
    await api({ text: paste, locale: 'nl' }),
    await api({ text: marks.word }),
    await api({ answers: { [marks.word]: 'yes' } }),
    await api({ answers: { azureAdJoined: marks.word }, tried: [marks.word] }),
    await api({ code: marks.word }),
    await post('/api/diagnose', { data: `{"text": "${marks.word}`, headers: { 'Content-Type': 'application/json' } }),
    await post('/api/diagnose', { data: marks.word, headers: { 'Content-Type': 'text/plain' } }),
    await post('/api/diagnose/batch', {
      data: { items: [{ name: marks.word, text: paste }, { name: marks.word, text: marks.word }, { name: marks.word.repeat(30) }] },
    }),
    await post('/api/diagnose/batch', { data: { items: [], name: marks.word } }),
    await post('/en/paste', { multipart: { ...pasting, paste: `${marks.word} : ` } }),
    await post('/en/paste', { multipart: { paste } }),
    await post('/en/paste', { multipart: { ...pasting, paste }, maxRedirects: 0 }),
    await post('/en/paste', { multipart: { paste: marks.word.repeat(400_000) } }),
    await post('/en/paste', { multipart: { paste }, headers: { Origin: `https://${marks.word}.example` } }),
    await post('/en/paste', { data: marks.word, headers: { 'Next-Action': marks.word } }),
    await post('/nl/report', { multipart: { ...reporting, problem: marks.word, paste, identifiers: 'yes' } }),
    await post('/en/many', {
      multipart: { ...counting, files: { name: `${marks.word}.txt`, mimeType: 'text/plain', buffer: Buffer.from(paste) } },
    }),
    await post(`/en/guide${search}`, { form: { a: marks.word } }),
    ...(await Promise.all(locales.flatMap((locale) => paths.map((path) => request.get(`${address}/${locale}/${path}${search}`))))),
    await request.get(`${address}/en/code/${marks.word}`),
    await request.get(`${address}/api/nowhere${search}`),
    await request.get(`${address}/en/result${search.replace('?', '%3F')}`),
    await request.get(`${address}/api/health${search}`, {
      headers: { 'User-Agent': marks.word, Referer: `${address}/en/result${search}` },
    }),
  ];
  return responses.map((response) => JSON.stringify(response.headers()));
}

test('nothing people paste or type is in a log, a metric, a header or a URL', async ({ stage, visit, playwright }) => {
  test.setTimeout(120_000);
  const watched = [];
  for (const [javaScriptEnabled, locale] of [
    [true, 'en'],
    [false, 'nl'],
  ] as const) {
    const reader = await visit({ javaScriptEnabled, locale });
    watched.push(watch(reader.page));
    await pasteAndReport(reader);
  }
  const request = await playwright.request.newContext({ ignoreHTTPSErrors: true });
  const headers = await askAll(request, stage.nginx.address);
  expect([...headers, ...watched.flatMap((one) => one.headers)].filter(isMarked)).toEqual([]);
  expect(watched.flatMap(({ addresses }) => addresses).filter((address) => isMarked(decodeURIComponent(address)))).toEqual([]);

  for (const instance of stage.instances) {
    const metrics = await request.get(`${instance.address}/api/metrics`, { headers: { Authorization: `Bearer ${token}` } });
    expect(await metrics.text()).toContain('settings_sync_help_diagnoses_total{');
    expect(isMarked(await metrics.text())).toBe(false);
  }
  // A text larger than any nginx default buffer; nginx cannot write it to the disk here.
  const long = `${paste}\n`.repeat(30).slice(0, 200_000);
  const form = await formOf(request, `${stage.nginx.address}/en/paste`);
  const taken = await request.post(`${stage.nginx.address}/en/paste`, { multipart: { ...form, paste: long }, maxRedirects: 0 });
  expect(taken.status()).toBe(303);
  await request.dispose();
  const { logs } = stage;
  for (const path of ['/api/diagnose', '/api/diagnose/batch']) expect(logs).toContain(`"path":"${path}"`);
  expect(logs.split('\n').filter(isMarked)).toEqual([]);
  // Nor what was known about a person's PC.
  expect(logs.split('\n').filter((line) => /azureAdJoined|\?/.test(line))).toEqual([]);
});
