import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { expect, fixture, formOf, locales, type Reader } from '../browser/case';
import { ended, Instance, statusOf } from './processes';
import { newer, portsFor, test, typeFirst } from './stage';

const people = locales.map((locale, index) => ({ javaScriptEnabled: index === 0, locale }));

/** From the start page to a result, the other language and back, a tried step, and the report. */
async function journey({ page, locale, words }: Reader) {
  const other = locale === 'en' ? 'nl' : 'en';
  await page.goto(`/${locale}`);
  await page.getByRole('link', { name: words.ui.start.sheet.paste.label }).click();
  await page.waitForURL(/\/paste/);
  await page.getByRole('textbox').fill(fixture('registered-only'));
  await page.getByRole('button', { name: words.ui.paste.box.submit }).click();
  await page.waitForURL(/\/result\?/);
  await expect(page.locator('[data-cause="registered-only"]')).toBeVisible();
  await page.locator(`a[hreflang="${other}"]`).click();
  await page.waitForURL(new RegExp(`/${other}/result`));
  await page.locator(`a[hreflang="${locale}"]`).click();
  await page.waitForURL(new RegExp(`/${locale}/result`));
  await page.locator('[data-step]').first().getByRole('link', { name: words.desk.steps.say['no-change'] }).click();
  await page.waitForURL(/tried=/);
  await page.getByRole('link', { name: words.result.lifeline.report }).click();
  await page.waitForURL(/\/report\?/);
  await typeFirst(page, 'my own words');
  await page.getByRole('button', { name: words.report.form.submit, exact: true }).click();
  await expect(page.locator('[data-report]')).toContainText('my own words');
}

/** They share two cores. */
const slow = { timeout: 120_000 };

test('people can work on while one instance is killed, the other stopped, and both are replaced by a newer build', async ({
  stage,
  visit,
  faults,
}) => {
  test.setTimeout(400_000);
  const pasting = await Promise.all(people.map(visit));
  for (const { page, locale } of pasting) {
    await page.goto(`/${locale}/paste`);
    await page.getByRole('textbox').fill('no output, but my own words');
  }
  const reporting = await Promise.all(people.map(visit));
  for (const { page, locale } of reporting) {
    await page.goto(`/${locale}/report?azureAdJoined=yes`);
    await typeFirst(page, 'my own words');
  }

  // Between two requests, because killing an instance cuts off the response it is sending.
  await stage.instance(1).end('SIGKILL');
  let goesOn = true;
  const played = people.map(() => 0);
  const going = people.map(async (person, index) => {
    const reader = await visit(person);
    for (; goesOn; played[index] = (played[index] ?? 0) + 1) await journey(reader);
  });
  await stage.replace(1);
  // Everybody completes another journey while the instances run different builds.
  const before = [...played];
  const oneMore = expect.poll(() => played.every((count, index) => count > (before[index] ?? 0)), slow).toBe(true);
  await Promise.race([Promise.all(going), oneMore]);
  await stage.replace(0);
  goesOn = false;
  await Promise.all(going);

  for (const { page, words, alert } of pasting.map((reader) => ({ page: reader.page, words: reader.words, alert: reader.alert() }))) {
    await page.getByRole('button', { name: words.ui.paste.box.submit }).click();
    await expect(alert).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('no output, but my own words');
    await page.getByRole('textbox').fill(fixture('gen5-not-joined'));
    await page.getByRole('button', { name: words.ui.paste.box.submit }).click();
    await page.waitForURL(/\/result\?/);
  }
  for (const { page, words } of reporting) {
    await page.getByRole('button', { name: words.report.form.submit, exact: true }).click();
    await expect(page.locator('[data-report]')).toContainText('my own words');
  }
  expect(faults).toEqual([]);
});

test('when an instance is killed while processing a form, the other one responds', async ({ stage, playwright }) => {
  const request = await playwright.request.newContext({ ignoreHTTPSErrors: true, maxRedirects: 0 });
  const form = await formOf(request, `${stage.nginx.address}/en/paste`);
  const send = () => request.post(`${stage.nginx.address}/en/paste`, { multipart: { ...form, paste: fixture('gen5-not-joined') } });
  // Round robin: one of the two forms goes to the instance that is suspended.
  stage.instance(0).process.kill('SIGSTOP');
  const sent = [send(), send()];
  await Promise.race(sent);
  await stage.instance(0).end('SIGKILL');
  for (const response of await Promise.all(sent)) {
    expect(response.status()).toBe(303);
    expect(response.headers().location).toContain('azureAdJoined=no');
  }
  // One request was tried on both instances.
  expect(stage.logs).toMatch(/"copy":"[\d.:]+, [\d.:]+"/);
  await request.dispose();
});

test('on SIGTERM an instance finishes requests in progress, accepts no new ones, and exits despite a silent connection', async ({
  browserName: _,
}, { parallelIndex }) => {
  const instance = await Instance.start(newer, portsFor(parallelIndex)[0]);
  const silent = net.connect(instance.port, '127.0.0.1').on('error', () => {});
  await once(silent, 'connect');
  const body = JSON.stringify({ answers: { azureAdJoined: 'yes' } });
  const socket = net.connect(instance.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(
    `POST /api/diagnose HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n{`,
  );
  expect(await statusOf(`${instance.address}/api/health`)).toBe(200);
  instance.process.kill('SIGTERM');
  await expect.poll(() => statusOf(`${instance.address}/api/health`), { timeout: 60_000 }).toBe(0);
  let response = '';
  socket.setEncoding('utf8').on('data', (text) => {
    response += text;
  });
  socket.write(body.slice(1));
  expect(await ended(instance.process)).toBe(143);
  silent.destroy();
  expect(response).toContain('200 OK');
  expect(response).toContain('"azureAdJoined":"yes"');
});

test('an instance with an invalid configuration says so in one sentence and exits', async ({ folder }, { parallelIndex }) => {
  const site = join(folder, 'site.json');
  writeFileSync(site, JSON.stringify({ metrics: { token: 'short' } }));
  const started = Instance.start(newer, portsFor(parallelIndex)[0], site);
  await expect(started).rejects.toThrow(/metrics\.token/);
});
