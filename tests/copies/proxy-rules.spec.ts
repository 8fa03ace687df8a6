import { once } from 'node:events';
import tls from 'node:tls';
import type { APIResponse } from '@playwright/test';
import { expect, type Front, gone, silent, test } from './stand-ins';

/** Says something over a connection of its own, whatever name it is opened for; gives all that comes back until it is closed. */
function say(port: number, text: string, servername = 'localhost') {
  const socket = tls.connect({ host: '127.0.0.1', port, servername, rejectUnauthorized: false });
  let answer = '';
  socket.setEncoding('utf8').on('data', (data) => {
    answer += data;
  });
  socket.write(text);
  const closed = once(socket, 'close').then(
    () => answer,
    (error: Error) => error.message,
  );
  return { socket, closed };
}

const post = ({ request }: Front) => request.post('/en/paste', { data: 'x' });

/** Asks for one thing again and again until it is refused; gives how often it was answered before. */
async function answeredBefore(status: number, ask: () => Promise<APIResponse>) {
  for (let answered = 0; ; answered += 10) {
    const statuses = (await Promise.all(Array.from({ length: 10 }, ask))).map((answer) => answer.status());
    if (statuses.includes(status)) return answered;
  }
}

test('another name gets no answer: not in the handshake, not in a request, not without TLS', async ({ front }) => {
  const request = (host: string) => `GET /en HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  expect(await say(front.port, request('localhost')).closed).toContain('200 OK');
  expect(await say(front.port, request('evil.example')).closed).toBe('');
  expect(await say(front.port, request('localhost'), 'evil.example').closed).toMatch(/unrecognized name/);
  await expect(fetch(`http://127.0.0.1:${front.port + 1}/en`)).rejects.toThrow();
});

test('what a client says of host, protocol and addresses reaches no copy', async ({ front }) => {
  const said = ['host', 'for', 'proto'].map((name) => [`X-Forwarded-${name}`, 'evil.example']);
  const answer = await front.request.get('/en', { headers: Object.fromEntries(said) });
  const own = `localhost:${front.port}`;
  const headers = await answer.json();
  expect(headers).toMatchObject({ host: own, 'x-forwarded-host': own, 'x-forwarded-proto': 'https' });
  expect(JSON.stringify(headers)).not.toContain('evil');
});

test('without TLS one is led to the one name', async ({ front }) => {
  const answer = await fetch(`http://localhost:${front.port + 1}/nl/paste?x=y`, { redirect: 'manual' });
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe('https://localhost/nl/paste?x=y');
});

test('metrics are not passed on, however they are spelt', async ({ front }) => {
  const spellings = ['/api/metrics', '/api/metrics/', '/api//metrics', '/api/%6detrics', '/en/../api/metrics', '/api/metrics?x'];
  await Promise.all(
    spellings.map((path) => say(front.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`).closed),
  );
  const asked = front.copies.flatMap((copy) => copy.asked);
  expect(asked).toHaveLength(spellings.length);
  expect(asked.filter((line) => line.includes('metrics'))).toEqual([]);
});

test('a form that keeps a copy busy is not handed on, and nobody else is kept waiting by that copy', async ({ front }) => {
  const [stuck, well] = front.copies;
  stuck.answer = silent;
  const statuses = (await Promise.all([post(front), post(front)])).map((answer) => answer.status()).sort();
  expect(statuses).toEqual([200, 504]);
  expect([stuck.asked.length, well.asked.length]).toEqual([1, 1]);
  for (const _ of Array(6)) expect((await post(front)).status()).toBe(200);
  expect(stuck.asked).toHaveLength(1);
});

test('a form that a copy had taken when it went away is answered by the other one', async ({ front }) => {
  const [killed, well] = front.copies;
  killed.answer = gone;
  const answers = await Promise.all([post(front), post(front)]);
  expect(answers.map((answer) => answer.status())).toEqual([200, 200]);
  expect(killed.asked).toHaveLength(1);
  expect(well.asked).toHaveLength(2);
});

test('a copy that was set aside and is back serves at once when the other one goes', async ({ front }) => {
  const [first, second] = front.copies;
  await first.close();
  for (const _ of Array(4)) expect((await post(front)).status()).toBe(200);
  await first.open();
  await second.close();
  for (const _ of Array(4)) expect((await post(front)).status()).toBe(200);
  expect(first.asked).toHaveLength(4);
});

test.describe('with a copy that is asked again sooner', () => {
  test.use({ changes: { 'fail_timeout=10s': 'fail_timeout=1s' } });

  test('a copy that is back takes its share again', async ({ front }) => {
    const [first] = front.copies;
    await first.close();
    for (const _ of Array(4)) expect((await post(front)).status()).toBe(200);
    await first.open();
    const asked = async () => {
      expect((await post(front)).status()).toBe(200);
      return first.asked.length;
    };
    await expect.poll(asked).toBeGreaterThan(0);
  });
});

test('an office meets no limit, a script does: forms and calls sooner, and pages are still to be had then', async ({ front }) => {
  expect(await answeredBefore(429, () => post(front))).toBeGreaterThanOrEqual(50);
  expect(await answeredBefore(429, () => front.request.get('/en/guide'))).toBeGreaterThanOrEqual(100);
  expect((await front.request.get('/_next/static/file.js')).status()).toBe(200);
});

test('twenty at once may send slowly from one address; more are refused, and who only looks is not', async ({ front }) => {
  // nginx says that it waits for the body once the request has been counted.
  const head = 'POST /en/paste HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n';
  const slow = Array.from({ length: 20 }, () => say(front.port, head));
  await Promise.all(slow.map(({ socket }) => once(socket, 'data')));
  for (const { socket } of slow) socket.write('x');
  expect((await post(front)).status()).toBe(429);
  expect((await front.request.get('/en/guide')).status()).toBe(200);
  expect((await front.request.get('/en/guide', { data: 'x' })).status()).toBe(429);
  for (const { socket } of slow) socket.write('x');
  const answers = await Promise.all(slow.map(({ closed }) => closed));
  expect(answers.filter((answer) => answer.includes('200 OK'))).toHaveLength(20);
  expect((await post(front)).status()).toBe(200);
});

test.describe('with less time for a header', () => {
  test.use({ changes: { 'client_header_timeout 10s': 'client_header_timeout 1s' } });

  test('who sends a header slowly is let go, however steadily', async ({ front }) => {
    const { socket, closed } = say(front.port, 'GET /en HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    const steadily = setInterval(() => socket.write('x'), 100);
    expect(await closed).not.toContain('HTTP');
    clearInterval(steadily);
  });
});
