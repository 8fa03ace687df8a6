import { once } from 'node:events';
import tls from 'node:tls';
import type { APIResponse } from '@playwright/test';
import { expect, type Front, gone, silent, test } from './stand-ins';

/** Sends text over a new TLS connection; `closed` resolves to everything received. */
function say(port: number, text: string, servername = 'localhost') {
  const socket = tls.connect({ host: '127.0.0.1', port, servername, rejectUnauthorized: false });
  let response = '';
  socket.setEncoding('utf8').on('data', (data) => {
    response += data;
  });
  socket.write(text);
  const closed = once(socket, 'close').then(
    () => response,
    (error: Error) => error.message,
  );
  return { socket, closed };
}

const post = ({ request }: Front) => request.post('/en/paste', { data: 'x' });

/** Repeats a request until it gets the given status; returns how many came before. */
async function countUntil(status: number, send: () => Promise<APIResponse>) {
  for (let count = 0; ; count += 10) {
    const statuses = (await Promise.all(Array.from({ length: 10 }, send))).map((response) => response.status());
    if (statuses.includes(status)) return count;
  }
}

test('another host name gets no response, neither in the handshake nor in a request nor without TLS', async ({ front }) => {
  const request = (host: string) => `GET /en HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  expect(await say(front.port, request('localhost')).closed).toContain('200 OK');
  expect(await say(front.port, request('evil.example')).closed).toBe('');
  expect(await say(front.port, request('localhost'), 'evil.example').closed).toMatch(/unrecognized name/);
  await expect(fetch(`http://127.0.0.1:${front.port + 1}/en`)).rejects.toThrow();
});

test('forwarding headers from a client never reach an instance', async ({ front }) => {
  const forged = ['host', 'for', 'proto'].map((name) => [`X-Forwarded-${name}`, 'evil.example']);
  const response = await front.request.get('/en', { headers: Object.fromEntries(forged) });
  const own = `localhost:${front.port}`;
  const headers = await response.json();
  expect(headers).toMatchObject({ host: own, 'x-forwarded-host': own, 'x-forwarded-proto': 'https' });
  expect(JSON.stringify(headers)).not.toContain('evil');
});

test('plain HTTP redirects to HTTPS at the configured name', async ({ front }) => {
  const response = await fetch(`http://localhost:${front.port + 1}/nl/paste?x=y`, { redirect: 'manual' });
  expect(response.status).toBe(308);
  expect(response.headers.get('location')).toBe('https://localhost/nl/paste?x=y');
});

test('metrics are not passed on, however the path is spelled', async ({ front }) => {
  const spellings = ['/api/metrics', '/api/metrics/', '/api//metrics', '/api/%6detrics', '/en/../api/metrics', '/api/metrics?x'];
  await Promise.all(
    spellings.map((path) => say(front.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`).closed),
  );
  const requests = front.instances.flatMap((instance) => instance.requests);
  expect(requests).toHaveLength(spellings.length);
  expect(requests.filter((line) => line.includes('metrics'))).toEqual([]);
});

test('a form that times out is not retried, and its instance keeps nobody else waiting', async ({ front }) => {
  const [stuck, well] = front.instances;
  stuck.respond = silent;
  const statuses = (await Promise.all([post(front), post(front)])).map((response) => response.status()).sort();
  expect(statuses).toEqual([200, 504]);
  expect([stuck.requests.length, well.requests.length]).toEqual([1, 1]);
  for (const _ of Array(6)) expect((await post(front)).status()).toBe(200);
  expect(stuck.requests).toHaveLength(1);
});

test('when an instance drops a form, the other one responds', async ({ front }) => {
  const [killed, well] = front.instances;
  killed.respond = gone;
  const responses = await Promise.all([post(front), post(front)]);
  expect(responses.map((response) => response.status())).toEqual([200, 200]);
  expect(killed.requests).toHaveLength(1);
  expect(well.requests).toHaveLength(2);
});

test('an instance that has just come back serves at once when the other one fails', async ({ front }) => {
  const [first, second] = front.instances;
  await first.close();
  for (const _ of Array(4)) expect((await post(front)).status()).toBe(200);
  await first.open();
  await second.close();
  for (const _ of Array(4)) expect((await post(front)).status()).toBe(200);
  expect(first.requests).toHaveLength(4);
});

test.describe('with a shorter fail_timeout', () => {
  test.use({ changes: { 'fail_timeout=10s': 'fail_timeout=1s' } });

  test('an instance that comes back gets requests again', async ({ front }) => {
    const [first] = front.instances;
    await first.close();
    for (const _ of Array(4)) expect((await post(front)).status()).toBe(200);
    await first.open();
    const requestsTo = async () => {
      expect((await post(front)).status()).toBe(200);
      return first.requests.length;
    };
    await expect.poll(requestsTo).toBeGreaterThan(0);
  });
});

test('an office stays below the limits, a script does not; forms and calls are limited before pages', async ({ front }) => {
  expect(await countUntil(429, () => post(front))).toBeGreaterThanOrEqual(50);
  expect(await countUntil(429, () => front.request.get('/en/guide'))).toBeGreaterThanOrEqual(100);
  expect((await front.request.get('/_next/static/file.js')).status()).toBe(200);
});

test('one address may have twenty slow senders; more are refused, but page views are not', async ({ front }) => {
  // nginx sends "100 Continue" once it has counted the request.
  const head = 'POST /en/paste HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n';
  const slow = Array.from({ length: 20 }, () => say(front.port, head));
  await Promise.all(slow.map(({ socket }) => once(socket, 'data')));
  for (const { socket } of slow) socket.write('x');
  expect((await post(front)).status()).toBe(429);
  expect((await front.request.get('/en/guide')).status()).toBe(200);
  expect((await front.request.get('/en/guide', { data: 'x' })).status()).toBe(429);
  for (const { socket } of slow) socket.write('x');
  const responses = await Promise.all(slow.map(({ closed }) => closed));
  expect(responses.filter((response) => response.includes('200 OK'))).toHaveLength(20);
  expect((await post(front)).status()).toBe(200);
});

test.describe('with a shorter client_header_timeout', () => {
  test.use({ changes: { 'client_header_timeout 10s': 'client_header_timeout 1s' } });

  test('a client that sends its header slowly is disconnected, however steadily it sends', async ({ front }) => {
    const { socket, closed } = say(front.port, 'GET /en HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    const steadily = setInterval(() => socket.write('x'), 100);
    expect(await closed).not.toContain('HTTP');
    clearInterval(steadily);
  });
});
