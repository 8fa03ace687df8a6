import { codeOf } from '@/diagnosis/case-code';
import { expect, formOf, test } from './case';

const prerendered = [
  '/en',
  '/nl',
  '/en/guide',
  '/nl/guide/settings-url-empty',
  '/en/guide/changes',
  '/en/codes/join',
  '/nl/fields/sso-state',
  '/en/api',
];
const personal = [
  '/en/result?azureAdJoined=yes',
  '/nl/report?azureAdJoined=yes',
  '/en/symptoms',
  '/nl/paste',
  '/en/question/azureAdJoined',
  `/nl/code/${codeOf({ known: { azureAdJoined: 'yes' }, tried: [] })}`,
];

for (const path of [...prerendered, ...personal]) {
  test(`${path}: strict policy and the usual headers`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).not.toContain('unsafe');
    for (const part of ["default-src 'none'", "style-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'self'"])
      expect(policy).toContain(part);
    expect(policy).toMatch(
      prerendered.includes(path) ? /script-src 'self'(?: 'sha256-[\w+/=]{44}')+;/ : /script-src 'self' 'nonce-[\w-]{36}';/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });
}

test('personal pages are neither cached nor indexed', async ({ request }) => {
  for (const path of personal) {
    const response = await request.get(path);
    expect(response.headers()['cache-control'], path).toContain('no-store');
    expect(response.headers()['x-robots-tag'], path).toBe('noindex');
    expect(await response.text(), path).toContain('<meta name="robots" content="noindex');
  }
});

test('a prerendered page is revalidated each time, and sent once', async ({ request }) => {
  for (const path of prerendered) {
    const { etag = '', 'cache-control': control } = (await request.get(path)).headers();
    expect(control, path).toBe('no-cache');
    const again = await request.get(path, { headers: { 'If-None-Match': etag } });
    expect(again.status(), path).toBe(304);
    expect(again.headers()['cache-control'], path).toBe('no-cache');
    expect((await request.get(path, { headers: { 'If-None-Match': '"another"' } })).status(), path).toBe(200);
  }
});

for (const host of ['Host', 'X-Forwarded-Host'])
  test(`the values of ${host} and X-Forwarded-Proto appear in no page and no header`, async ({ request }) => {
    const headers = { [host]: 'evil.example', 'X-Forwarded-Proto': 'javascript' };
    for (const path of ['/', '/en/', '/en/nowhere', '/api/diagnose/', '/api/openapi.json', ...prerendered, ...personal]) {
      const response = await request.get(path, { headers, maxRedirects: 0 });
      expect(JSON.stringify(response.headers()) + (await response.text()), path).not.toMatch(/evil\.example|javascript:/);
    }
    const form = await formOf(request, '/en/report?azureAdJoined=yes');
    const sent = await request.post('/en/report', { headers, multipart: { ...form, problem: 'x' } });
    expect(sent.status()).toBe(200);
    expect(await sent.text()).not.toMatch(/evil\.example|javascript:/);
  });

test('the policy contains the nonce of the page, even in the response to a form', async ({ request }) => {
  const sent = { ...(await formOf(request, '/en/paste')), paste: 'no output' };
  for (const response of [await request.get('/en/paste'), await request.post('/en/paste', { multipart: sent })]) {
    const nonce = /'nonce-([\w-]+)'/.exec(response.headers()['content-security-policy'] ?? '')?.[1];
    const nonces = [...(await response.text()).matchAll(/<script[^>]* nonce="([^"]*)"/g)].map(([, used]) => used);
    expect(nonces.length).toBeGreaterThan(3);
    expect(new Set(nonces)).toEqual(new Set([nonce]));
  }
});

test('a nonce is used once', async ({ request }) => {
  const nonces = await Promise.all([1, 2].map(async () => (await request.get('/en/result')).headers()['content-security-policy']));
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('pasted markup is shown as text', async ({ page, reader }) => {
  const markup = '</textarea><script>document.title = "x"</script><img src="/icon.svg" onload="document.title = \'x\'">';
  await reader('en').open('paste');
  await reader('en').paste(markup);
  await expect(reader('en').alert()).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue(markup);
  await expect(page).not.toHaveTitle('x');
});

test('/ redirects to the visitor’s language', async ({ request }) => {
  for (const [header, locale] of [
    ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
    ['en-US,en;q=0.9', 'en'],
    ['fr,de;q=0.9', 'en'],
    ['fr, nl-BE;q=0.5, en;q=0.4', 'nl'],
  ] as const) {
    const response = await request.get('/', { headers: { 'Accept-Language': header }, maxRedirects: 0 });
    expect(response.headers().location).toMatch(new RegExp(`/${locale}$`));
  }
});

test('what is not a page gets our own response', async ({ request }) => {
  const refused = async (status: number, response: Promise<Awaited<ReturnType<typeof request.get>>>) => {
    const { 'content-security-policy': policy } = (await response).headers();
    expect((await response).status()).toBe(status);
    expect(await (await response).text()).toMatch(/<html lang="(en|nl)">.*<main.*<h1/s);
    expect(policy).toContain("default-src 'none'");
  };
  await refused(400, request.get('/nl/%E0%A4%A'));
  await refused(405, request.post('/en', { form: { a: 'b' } }));
  await refused(405, request.put('/nl/paste'));
  await refused(403, request.post('/en/paste', { multipart: { paste: 'x' }, headers: { Origin: 'https://other.example' } }));
  await refused(413, request.post('/nl/paste', { multipart: { paste: 'x'.repeat(2 * 1024 * 1024 + 1) } }));
  await refused(415, request.post('/en/paste', { data: 'x', headers: { 'Content-Type': 'multipart/form-data' } }));
});
