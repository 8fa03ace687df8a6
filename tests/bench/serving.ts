import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hiddenFields } from '../page-form';
import { middle } from './middle';
import { type Server, servers } from './servers';

const run = promisify(execFile);

const rounds = 3;
const seconds = 4;
const connections = 8;

const paste = readFileSync('tests/fixtures/gen5-joined.txt', 'utf8');
const result = '/en/result?azureAdJoined=yes&domainJoined=yes&settingsUrl=empty&wamDefaultSet=no';

/** A request: a page, or a post. */
export type Asked = { readonly path: string; readonly type?: string; readonly body?: string };

/** `bare`: the twin's page without any policy, and so without a proxy. */
type Pair = {
  readonly name: string;
  readonly target: number | undefined;
  readonly ours: Asked;
  readonly twin: Asked;
  readonly bare?: Asked;
};

const json = { type: 'application/json', body: JSON.stringify({ text: paste }) };

/** The pages and calls to measure, each with the bare twin's equivalent. */
const pairs: readonly Pair[] = [
  { name: 'start', target: 0.9, ours: { path: '/en' }, twin: { path: '/prerendered/start' }, bare: { path: '/prerendered/start?bare' } },
  {
    name: 'guide',
    target: 0.9,
    ours: { path: '/en/guide/settings-url-empty' },
    twin: { path: '/prerendered/guide' },
    bare: { path: '/prerendered/guide?bare' },
  },
  { name: 'result', target: 0.8, ours: { path: result }, twin: { path: '/dynamic/result' } },
  { name: 'API', target: 0.7, ours: { path: '/api/diagnose', ...json }, twin: { path: '/api', ...json } },
  { name: 'form without script', target: undefined, ours: { path: '/en/paste' }, twin: { path: '/form' } },
];

/** The page's form as a browser without JavaScript sends it, with the pasted text. */
async function formOf({ address }: Server, path: string): Promise<Asked> {
  const fields = Object.entries(hiddenFields(await (await fetch(address + path)).text()));
  const boundary = '----bench';
  const parts = [...fields, ['paste', paste]].map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { path, type: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` };
}

const answerTo = ({ address }: Server, { path, type, body }: Asked): Promise<Response> =>
  fetch(address + path, {
    redirect: 'manual',
    ...(body !== undefined && { method: 'POST', headers: { 'Content-Type': type ?? '' }, body }),
  });

const bytesOf = async (server: Server, asked: Asked): Promise<number> => Buffer.byteLength(await (await answerTo(server, asked)).text());

/** Requests per second, measured by wrk; throws if a response is an error. */
async function rateOf({ address }: Server, { path, type = '', body }: Asked, folder: string, length = seconds): Promise<number> {
  const script = join(folder, 'request.lua');
  const sent = join(folder, 'body');
  writeFileSync(sent, body ?? '');
  const post = `wrk.method = "POST" wrk.headers["Content-Type"] = "${type}" local file = io.open("${sent}", "rb") wrk.body = file:read("*a")`;
  writeFileSync(script, body === undefined ? '' : post);
  const args = ['-t1', `-c${connections}`, `-d${length}s`, '-s', script, address + path];
  const { stdout } = await run('wrk', args);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${path}: ${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

/** Compares requests per second of the portal, its bare twin and plain node:http, and prints the memory after 50,000 requests. */
export async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'serving-'));
  const { portal, twin, plain, stop } = await servers(async (ours) => {
    const sizes = await Promise.all(pairs.map(async (pair) => [pair.name, await bytesOf(ours, pair.ours)] as const));
    return Object.fromEntries(sizes);
  });
  try {
    console.log(
      `wrk, 1 thread, ${connections} connections, ${seconds} s, the middle of ${rounds} rounds in turns, after one for the compilers`,
    );
    for (const { name, target, ...asked } of pairs) {
      const isForm = asked.ours.path === '/en/paste';
      const ours = isForm ? await formOf(portal, asked.ours.path) : asked.ours;
      const their = isForm ? await formOf(twin, asked.twin.path) : asked.twin;
      if (isForm && (await answerTo(portal, ours)).status !== 303) throw new Error('The form was not taken.');
      const http: Asked = { ...ours, path: `/${encodeURIComponent(name)}` };
      const rates: number[][] = [];
      for (let round = 0; round <= rounds; round += 1)
        rates.push([
          await rateOf(portal, ours, folder),
          await rateOf(twin, their, folder),
          await rateOf(plain, http, folder),
          ...(asked.bare ? [await rateOf(twin, asked.bare, folder)] : []),
        ]);
      // The first round is warm-up.
      const [our = 0, twins = 0, least = 0, open = 0] = [0, 1, 2, 3].map((index) =>
        middle(rates.slice(1).map((round) => round[index] ?? 0)),
      );
      const bytes = isForm ? '' : `${await bytesOf(portal, ours)} and ${await bytesOf(twin, their)} bytes`;
      const wanted = target === undefined ? '' : ` (target ${target})`;
      const without = open === 0 ? '' : `  twin without policy ${open.toFixed(0)}/s  x ${(our / open).toFixed(2)}`;
      console.log(
        `${name.padEnd(20)} ${our.toFixed(0).padStart(5)}/s  twin ${twins.toFixed(0).padStart(5)}/s  x ${(our / twins).toFixed(2)}${wanted}` +
          `  node:http ${least.toFixed(0)}/s  x ${(our / least).toFixed(4)}${without}  ${bytes}`,
      );
    }
    const minute = 60;
    const before = portal.memory();
    let total = 0;
    for (const { ours } of pairs.slice(0, 4)) total += ((await rateOf(portal, ours, folder, minute / 4)) * minute) / 4;
    console.log(`${minute} s at full load: ${total.toFixed(0)} requests, none failed; memory ${before} to ${portal.memory()} MB`);
    let sent = 0;
    const grown = [];
    while (sent < 50_000) {
      sent += (await rateOf(portal, { path: '/en/guide/settings-url-empty' }, folder, 10)) * 10;
      sent += (await rateOf(portal, { path: '/api/diagnose', ...json }, folder, 10)) * 10;
      grown.push(portal.memory());
    }
    console.log(`memory after ${sent.toFixed(0)} more requests, every 20 s: ${grown.join(', ')} MB`);
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
