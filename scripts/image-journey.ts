import { readFileSync } from 'node:fs';

const paste = readFileSync('tests/fixtures/gen5-not-joined.txt', 'utf8');

/** Long enough to be read in the worker thread. */
const longPaste = `${`${'-'.repeat(70)}\n`.repeat(300)}${paste}`;

const cause = 'device-not-joined';

/** Goes from the start page via a paste to a result, without JavaScript; then calls the API and health. Throws if anything fails. */
export async function journey(address: string) {
  const page = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${address}${path}`, { redirect: 'manual', ...init });
    console.log(`${init.method ?? 'GET'} ${path.split('?')[0]} ${response.status}`);
    return response;
  };
  const textOf = async (response: Response, expected: string) => {
    const text = await response.text();
    if (!text.includes(expected)) throw new Error(`${response.url} does not contain ${expected}`);
    return text;
  };

  await textOf(await page('/en'), '/en/paste');
  const form = new FormData();
  for (const [input] of (await textOf(await page('/en/paste'), '<textarea')).matchAll(/<input[^>]*type="hidden"[^>]*>/g))
    form.set(attribute(input, 'name'), attribute(input, 'value'));
  form.set('paste', paste);
  const sent = await page('/en/paste', { method: 'POST', body: form });
  await textOf(await page(sent.headers.get('location') ?? ''), `data-cause="${cause}"`);
  for (const text of [paste, longPaste]) {
    const body = JSON.stringify({ text });
    const headers = { 'Content-Type': 'application/json' };
    await textOf(await page('/api/diagnose', { method: 'POST', body, headers }), `"id":"${cause}"`);
  }
  await textOf(await page('/api/health'), '"status":"ok"');
  await textOf(await page('/nl/guide/no-such-cause'), '<html lang="nl"');
}

const attribute = (element: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1]?.replaceAll('&quot;', '"') ?? '';
