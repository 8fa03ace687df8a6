import { gzipSync } from 'node:zlib';
import { expect, locales, test } from './case';

const kilobyte = 1024;
const result = 'result?azureAdJoined=yes&domainJoined=yes&settingsUrl=empty&wamDefaultSet=no';
const withoutForm = ['', 'guide', 'guide/settings-url-empty', 'guide/known-issues', 'fields/sso-state', 'codes/aadsts', 'api', result];
const withForm = ['paste', 'report', 'symptoms', 'question/windowsBuild', 'code', 'read-out', 'look-up'];

for (const path of [...withoutForm, ...withForm]) {
  const most = withForm.includes(path) ? 150 : 140;
  test(`/${path}: at most ${most} KB of script, compressed, and no file but script and style`, { tag: '@script' }, async ({ request }) => {
    const html = await (await request.get(`/en/${path}`)).text();
    const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/nomodule/i.test(tag))
      .map(([, src = '']) => src);
    const files = await Promise.all([...new Set(scripts)].map(async (src) => (await request.get(src)).body()));
    expect(files.length).toBeGreaterThan(3);
    expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0) / kilobyte).toBeLessThanOrEqual(most);
    expect(html).not.toMatch(/<img|\.woff|<video|fonts\./);
  });
}

test('a result has at most 60 KB of HTML, with and without a call', { tag: '@script' }, async ({ request }) => {
  const cases = [
    'azureAdJoined=yes&domainJoined=yes&settingsUrl=empty&wamDefaultSet=no',
    'azureAdJoined=yes&deviceAuthStatus=disabled-or-deleted&pasteSeen=yes',
    'expectation=settings&missingSettings=wallpaper.edge-data',
    'azureAdJoined=yes&azureAdPrt=yes&deviceAuthStatus=success&wamDefaultSet=yes&settingsUrl=filled&pasteSeen=yes',
  ];
  for (const locale of locales)
    for (const query of cases)
      for (const view of ['', '&view=call']) {
        const html = await (await request.get(`/${locale}/result?${query}${view}`)).body();
        expect(html.length / kilobyte, query + view).toBeLessThanOrEqual(60);
      }
});

// A tenth of what counts as good: a browser under load also paints the page half parsed, which moves the header a little.
for (const locale of locales)
  test(`${locale}: no layout shift that anybody sees`, { tag: '@script' }, async ({ page }) => {
    await page.addInitScript(() => {
      const moved: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(globalThis, { moved });
    });
    const shift = () => page.evaluate(() => (Reflect.get(globalThis, 'moved') as number[]).reduce((sum, value) => sum + value, 0));
    for (const path of ['', 'paste', result, 'guide/settings-url-empty', 'report']) {
      await page.goto(`/${locale}/${path}`, { waitUntil: 'networkidle' });
      expect(await shift(), path).toBeLessThan(0.01);
    }
  });
