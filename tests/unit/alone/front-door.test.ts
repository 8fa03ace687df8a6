import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentOf } from '@/content';
import { frontDoor } from '@/server/front-door';
import * as site from '@/site/site';

vi.mock('@/server/prerendered', () => ({
  isDev: false,
  scriptHashes: (path: string) => (path.includes('/problem/') || path === '/en' ? ["'sha256-x'"] : undefined),
  prerenderedHtml: (path: string) => `<h1>${path}</h1>`,
}));

/** The framework's response; each test sets its own. */
let framework = async (_: IncomingMessage, response: ServerResponse): Promise<void> => void response.end('framework');
const passedOn: IncomingMessage[] = [];

const server = http.createServer(
  frontDoor(async (request, response) => {
    passedOn.push(request);
    await framework(request, response);
  }),
);
let port = 0;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  passedOn.length = 0;
  framework = async (_, response) => void response.end('framework');
});

type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** Sends the path unnormalised, and the whole body before it looks at the response. */
const ask = (path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) =>
  new Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const sent = http.request({ host: '127.0.0.1', port, path, method, headers: { connection: 'close', ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject).end(body);
  });

const multipart = { 'content-type': 'multipart/form-data; boundary=x' };

describe('what is refused before the framework sees it', () => {
  test.each([
    ['a URL that cannot be decoded', '/nl/%E0%A4%A', {}, 400, '/nl/problem/bad-address'],
    ['a request target that is not a path', '*', { method: 'OPTIONS' }, 400, '/en/problem/bad-address'],
    ['over a thousand parameters', `/nl/result?${'a&'.repeat(1001)}`, {}, 400, '/nl/problem/bad-address'],
    ['an unknown page', '/nl/nowhere', {}, 404, '/nl/problem/not-found'],
    ['an unknown language', '/de', { headers: { 'accept-language': 'nl' } }, 404, '/nl/problem/not-found'],
    ['a host instead of a path', '//evil.example/en', {}, 404, '/en/problem/not-found'],
    ['framework paths that are not static files', '/_next/image?url=x', {}, 404, '/en/problem/not-found'],
    ['a form to a page that accepts none', '/en', { method: 'POST' }, 405, '/en/problem/no-form-here'],
    ['an unused method', '/nl/guide', { method: 'PROPFIND' }, 405, '/nl/problem/no-form-here'],
    [
      'a form from another origin',
      '/en/paste',
      { method: 'POST', headers: { ...multipart, origin: 'https://evil.example' } },
      403,
      'foreign-form',
    ],
    [
      'a form without Content-Length',
      '/en/paste',
      { method: 'POST', headers: { ...multipart, 'transfer-encoding': 'chunked' } },
      411,
      'no-length',
    ],
    ['a form that is not multipart', '/en/paste', { method: 'POST', body: 'a=b' }, 415, '/en/problem/bad-form'],
    [
      'a form without a boundary',
      '/en/paste',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data' }, body: 'x' },
      415,
      'bad-form',
    ],
  ] as const)('%s', async (_, path, sent, status, page) => {
    const response = await ask(path, sent);
    expect(response.status).toBe(status);
    expect(response.text).toContain(page);
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
    expect(passedOn).toEqual([]);
  });

  test.each([
    ['a URL that cannot be decoded', '/api/%E0%A4%A', {}, 404, 'not-found'],
    ['an unused method', '/api/diagnose', { method: 'PROPFIND' }, 405, 'method'],
    ['a Content-Length above the limit', '/api/diagnose', { method: 'POST', body: 'x'.repeat(2 * 1024 * 1024 + 1) }, 413, 'too-large'],
  ] as const)('below /api, in JSON: %s', async (_, path, sent, status, id) => {
    const response = await ask(path, sent);
    expect([response.status, JSON.parse(response.text).error.id]).toEqual([status, id]);
    expect(passedOn).toEqual([]);
  });

  test('below /api, the language is the visitor’s, else English, as in the routes', async () => {
    vi.spyOn(site, 'siteOf').mockReturnValue({ defaultLocale: 'nl' });
    const messageIn = async (language: string) =>
      JSON.parse((await ask('/api/%', { headers: { 'accept-language': language } })).text).error.message;
    expect([await messageIn('nl'), await messageIn('fr')]).toEqual([contentOf('nl'), contentOf('en')].map(({ ui }) => ui.api['not-found']));
    vi.restoreAllMocks();
  });

  test.each(['/api/diagnose', '/en/paste'])('%s: a client that sends all of its 20 MB first still gets the reason', async (path) => {
    const response = await ask(path, { method: 'POST', headers: multipart, body: Buffer.alloc(20 * 1024 * 1024) });
    expect(response.status).toBe(413);
    expect(response.text).toContain('too-large');
  });

  test('a keep-alive connection still works after a refusal', async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const statuses = [];
    for (const path of ['/en/nowhere', '/en', '/en/nowhere'])
      statuses.push(
        await new Promise((resolve) =>
          http.get({ host: '127.0.0.1', port, path, agent }, (response) => response.resume().on('end', () => resolve(response.statusCode))),
        ),
      );
    expect(statuses).toEqual([404, 200, 404]);
    agent.destroy();
  });
});

describe('what is passed to the framework', () => {
  test('a page, with a policy that the framework sees as well', async () => {
    const response = await ask('/en/result?azureAdJoined=yes');
    const policy = response.headers['content-security-policy'];
    expect(policy).toMatch(/'nonce-[\w-]{36}'/);
    expect(passedOn[0]?.headers['content-security-policy']).toBe(policy);
    expect(response.headers['cache-control']).toBe('no-store');
    expect((await ask('/en')).headers['cache-control']).toBe('no-cache');
  });

  test('/ redirects to the visitor’s language', async () => {
    const response = await ask('/', { headers: { 'accept-language': 'nl-BE' } });
    expect([response.status, response.headers.location, response.headers.vary]).toEqual([307, '/nl', 'Accept-Language']);
  });
});

describe('the framework’s response to a form', () => {
  const send = () => ask('/nl/paste', { method: 'POST', headers: multipart, body: '--x--' });
  const responders: Readonly<Record<string, (response: ServerResponse) => void>> = {
    'an error in one piece': (response) => {
      response.statusCode = 409;
      response.setHeader('x-framework', 'yes').end('Server action not found.');
    },
    'an error in several pieces': (response) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.write('a piece');
      response.end('another');
    },
  };

  test.each(Object.entries(responders))('%s: is replaced entirely by our page', async (_, respondWith) => {
    framework = async (_request, response) => respondWith(response);
    const response = await send();
    expect([response.status, response.text]).toEqual([400, '<h1>/nl/problem/damaged-form</h1>']);
    expect(response.headers['x-framework']).toBeUndefined();
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('a page or a redirect passes unchanged', async () => {
    framework = async (_request, response) => {
      response.writeHead(303, { location: '/nl/result' });
      response.end();
    };
    expect(await send()).toMatchObject({ status: 303, headers: { location: '/nl/result' }, text: '' });
    framework = async (_request, response) => {
      response.write('one, ');
      response.end('two');
    };
    expect(await send()).toMatchObject({ status: 200, text: 'one, two' });
  });
});
