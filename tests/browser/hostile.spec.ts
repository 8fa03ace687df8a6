import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, fixture, formOf, locales, test } from './case';

const output = fixture('gen5-joined');
const mark = 'mark-7f3a';

/** Payloads that try to break out of an output, a URL or a code. */
const hostile: Readonly<Record<string, string>> = {
  markup: `</textarea><script>alert("${mark}")</script><img src=x onerror=alert(1)>`,
  'template syntax': `\${${mark}} {{${mark}}} <%= ${mark} %> #{${mark}}`,
  'control characters': `${mark}\u0000\u0001\u0007\u001b[31m\u007f\u009f`,
  'bidirectional characters': `${mark}\u202e\u2066\u200f\ufeff`,
  'lone surrogates': `${mark}\ud800 \udc00`,
  'names that every object has': '__proto__ : YES\nconstructor : YES\ntoString : NO\nhasOwnProperty : 1',
  'a path and a command': `../../etc/passwd; $(${mark}) | ${mark}`,
};

/** A page without the framework's own scripts: they contain the URL of the page, for the person who sent it. */
const shownIn = (html: string) => html.replace(/<script\b[^>]*>.*?<\/script>/gs, '');

test.describe('hostile texts', () => {
  for (const [name, text] of Object.entries(hostile)) {
    test(`${name}: next to an output, on its own, as a value and as a name`, async ({ request }) => {
      const ask = (data: object) => request.post('/api/diagnose', { data });
      const beside = await ask({ text: `${text}\n${output}\n${text}` });
      expect(beside.status()).toBe(200);
      expect((await beside.json()).facts.azureAdJoined).toBe('yes');
      const within = await ask({ text: output.replace(/( Device Name :).*/, `$1 ${text.replace(/\$/g, '$$$$')}`) });
      expect(within.status()).toBe(200);
      const refused = [
        { text },
        { answers: { [text]: 'yes' } },
        { answers: { azureAdJoined: text } },
        { code: text },
        { answers: {}, tried: [text], text: output },
      ];
      for (const data of refused) {
        const response = await ask(data);
        expect(response.status()).toBe(400);
        expect(await response.text()).not.toContain(mark);
      }
      const batch = await request.post('/api/diagnose/batch', { data: { items: refused } });
      expect(batch.status()).toBe(200);
      expect(await batch.text()).not.toContain(mark);
      expect((await batch.json()).results.map(Object.keys)).toEqual(refused.map(() => ['error']));
    });

    test(`${name}: in every part of a URL`, async ({ request }) => {
      const sent = encodeURIComponent(text.toWellFormed());
      for (const locale of locales)
        for (const path of ['result', 'report', 'question/windowsBuild', 'symptoms', 'paste', 'read-out']) {
          const page = await request.get(
            `/${locale}/${path}?azureAdJoined=${sent}&${sent}=yes&tried=${sent}&before=${sent}&view=${sent}&note=${sent}`,
          );
          expect(page.status(), path).toBe(200);
          expect(shownIn(await page.text()).includes(mark), path).toBe(false);
        }
      const code = await request.get(`/en/code?code=${sent}`);
      expect(code.status()).toBe(200);
      expect(/<script>alert|<img src=x/.test(shownIn(await code.text()))).toBe(false);
      expect((await request.get(`/en/${sent}`)).status()).toBe(404);
    });
  }

  test('what is looked up makes no link to another site', async ({ request }) => {
    for (const typed of [
      '[Reset your password](//evil.example)',
      '[x](/en/guide)',
      '[x](https://evil.example)',
      '**[x](/\\evil.example)**',
    ]) {
      const page = shownIn(await (await request.get(`/en/look-up?q=${encodeURIComponent(typed)}`)).text());
      expect(/<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1], typed).not.toContain('<a');
      expect(page, typed).not.toMatch(/href="(?!\/nl\/look-up\?q=)[^"]*evil/);
    }
  });

  test('100,000 colons and a line of 250 KB are read quickly and not recognised', async ({ request }) => {
    for (const text of [':'.repeat(100_000), 'a'.repeat(250_000), `AzureAdJoined ${' :'.repeat(60_000)}`]) {
      const response = await request.post('/api/diagnose', { data: { text }, timeout: 5000 });
      expect([200, 400]).toContain(response.status());
    }
  });
});

test.describe('forms that none of our pages produced', () => {
  const reference = (id: string) => JSON.stringify({ id, bound: '$@1' });
  const refused = async (response: APIResponse, status: number) => {
    expect(response.status()).toBe(status);
    expect(await response.text()).toMatch(/<html lang="(?:en|nl)">.*<main.*<h1/s);
    expect(await response.text()).not.toContain(mark);
    expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
  };

  const damaged: Readonly<Record<string, Record<string, string>>> = {
    'without an action': {},
    'with an invalid action': { $ACTION_ID_0000: '' },
    'with an action that this build does not have': { '$ACTION_1:0': reference('0'.repeat(42)) },
    'with an invalid list': { '$ACTION_1:0': '{' },
    'with a reference as form state': { '$ACTION_1:1': '["$F9"]' },
    'with invalid form state': { '$ACTION_1:1': '{' },
  };
  for (const [name, parts] of Object.entries(damaged))
    test(`${name}: our page says so`, async ({ request }) => {
      for (const path of ['/en/paste', '/nl/report']) {
        const own = name.startsWith('without') || '$ACTION_ID_0000' in parts ? {} : await formOf(request, path);
        await refused(await request.post(path, { multipart: { ...own, ...parts, paste: mark, problem: mark } }), 400);
      }
    });

  test('with extra fields: read all the same', async ({ request }) => {
    const parts = { ...(await formOf(request, '/en/paste')), constructor: 'x', [`${'\ufeff'.repeat(3)}$ACTION`]: '' };
    const pasted = await request.post('/en/paste', { multipart: { ...parts, case: '__proto__=yes', paste: output }, maxRedirects: 0 });
    expect(pasted.status()).toBe(303);
    expect(pasted.headers().location).toMatch(/^\/en\/result\?.*azureAdJoined=yes/);
  });

  test('with a state that no page produced: the page with what was typed, or our own page', async ({ request }) => {
    const form = await formOf(request, '/nl/report');
    for (const [state, status] of [
      ['[{"text":"$$5","attempt":2}]', 200],
      ['[{}]', 400],
      ['[null]', 400],
      ['[{"text":{"a":1},"attempt":"x","values":[]}]', 400],
    ] as const) {
      const parts = { ...form, '$ACTION_1:1': state, problem: mark, paste: 'a shopping list' };
      const response = await request.post('/nl/report', { multipart: parts });
      if (status === 400) await refused(response, status);
      else expect([response.status(), shownIn(await response.text()).includes(mark)]).toEqual([200, true]);
    }
  });

  const script = { 'Next-Action': '0'.repeat(42) };
  for (const [name, status, headers, body] of [
    ['a body that is not multipart', 400, { 'Content-Type': 'multipart/form-data; boundary=x' }, mark],
    ['plain text', 415, { 'Content-Type': 'text/plain' }, mark],
    ['a URL-encoded form', 415, { 'Content-Type': 'application/x-www-form-urlencoded' }, `paste=${mark}`],
    ['a call with plain text', 415, { ...script, 'Content-Type': 'text/plain;charset=UTF-8' }, '[{}]'],
    ['a call without an action', 400, { ...script, 'Content-Type': 'multipart/form-data; boundary=x' }, '--x--'],
    ['a call with an invalid action id', 400, { 'Next-Action': mark, 'Content-Type': 'multipart/form-data; boundary=x' }, '--x--'],
  ] as const)
    test(`${name}: our page says so`, async ({ request }) => {
      for (const path of ['/en/paste', '/nl/report']) await refused(await request.post(path, { headers, data: body }), status);
    });
});

test('a URL with more parameters than any case has gets our page', async ({ request }) => {
  for (const [count, status] of [
    [900, 200],
    [1001, 400],
  ] as const) {
    const page = await request.get(`/nl/result?${'a&'.repeat(count)}`);
    expect([page.status(), (await page.text()).includes('<html lang="nl"')]).toEqual([status, true]);
  }
});

test.describe('long texts', () => {
  const facts = async (request: APIRequestContext, text: string) => {
    const response = await request.post('/api/diagnose', { data: { text } });
    return (await response.json()).facts;
  };

  test('give the same result as short ones, although a worker thread reads them', async ({ request }) => {
    const long = `${output}\n${'a line of the log of something else\n'.repeat(2000)}`;
    expect(await facts(request, long)).toEqual(await facts(request, output));
  });

  test('are read or refused one at a time, and pages are served meanwhile', async ({ request }) => {
    const text = 'a:\n'.repeat(85_000);
    const sent = Array.from({ length: 14 }, () => request.post('/api/diagnose', { data: { text } }));
    const pages = await Promise.all(locales.map((locale) => request.get(`/${locale}/result?azureAdJoined=yes`)));
    expect(pages.map((page) => page.status())).toEqual(locales.map(() => 200));
    const statuses = (await Promise.all(sent)).map((response) => response.status());
    expect(statuses.filter((status) => status !== 400 && status !== 422)).toEqual([]);
  });
});

test.describe('senders that give no length, or stop midway', () => {
  const send = (path: string, headers: Record<string, string>, body: readonly string[], baseURL = '', method = 'POST') =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const sent = http.request(`${baseURL}${path}`, { method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
      sent.on('error', reject);
      for (const part of body) sent.write(part);
      sent.end();
    });
  const json = { 'Content-Type': 'application/json' };

  test('a chunked body is counted while it is read', async ({ baseURL }) => {
    const small = await send('/api/diagnose', json, ['{"answers":', '{"azureAdJoined":"yes"}}'], baseURL);
    expect([small.status, JSON.parse(small.text).facts]).toEqual([200, { azureAdJoined: 'yes' }]);
    const large = await send('/api/diagnose', json, ['{"text":"', ...Array(48).fill('x'.repeat(64 * 1024)), '"}'], baseURL);
    expect([large.status, JSON.parse(large.text).error.id]).toEqual([413, 'too-large']);
    const form = await send('/nl/paste', { 'Content-Type': 'multipart/form-data; boundary=x' }, ['--x--'], baseURL);
    expect(form.status).toBe(411);
    expect(form.text).toContain('<html lang="nl">');
  });

  test('a client that sends everything first still learns that its body is too large', async ({ baseURL }) => {
    const parts = Array(20 * 16).fill('x'.repeat(64 * 1024));
    const length = { 'Content-Length': `${20 * 1024 * 1024}` };
    const api = await send('/api/diagnose', { ...json, ...length }, parts, baseURL);
    expect([api.status, JSON.parse(api.text).error.id]).toEqual([413, 'too-large']);
    const pieces = await send('/api/diagnose', json, parts, baseURL);
    expect([pieces.status, JSON.parse(pieces.text).error.id]).toEqual([413, 'too-large']);
    const form = await send('/nl/paste', { 'Content-Type': 'multipart/form-data; boundary=x', ...length }, parts, baseURL);
    expect([form.status, form.text.includes('<html lang="nl">')]).toEqual([413, true]);
  });

  test('unused methods get our own 405', async ({ baseURL }) => {
    for (const method of ['TRACE', 'PROPFIND', 'LINK', 'OPTIONS']) {
      const page = await send('/nl/guide', {}, [], baseURL, method);
      expect([page.status, page.text.includes('<html lang="nl">')], method).toEqual([405, true]);
      for (const path of ['/api/diagnose', '/api/health']) {
        const api = await send(path, {}, [], baseURL, method);
        expect([api.status, JSON.parse(api.text).error.id], method).toEqual([405, 'method']);
      }
    }
  });

  test('fifty stalled requests keep nobody waiting', async ({ baseURL, request }) => {
    const { hostname, port } = new URL(baseURL ?? '');
    const stalled = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const socket = net.connect(Number(port), hostname);
        await once(socket, 'connect');
        const length = 'Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"te';
        socket.write(`POST /api/diagnose HTTP/1.1\r\nHost: ${hostname}\r\n${index % 2 === 0 ? length : 'X-Half: '}`);
        return socket;
      }),
    );
    const response = await request.post('/api/diagnose', { data: { text: output }, timeout: 5000 });
    expect(response.status()).toBe(200);
    for (const socket of stalled) socket.destroy();
    expect((await request.get('/api/health')).status()).toBe(200);
  });
});

test('what a person types or pastes never comes back in a URL or a header', async ({ request }) => {
  const response = await request.post('/api/diagnose', { data: { text: output.replaceAll('CONTOSO', mark) } });
  expect(JSON.stringify(response.headers())).not.toContain(mark);
});
