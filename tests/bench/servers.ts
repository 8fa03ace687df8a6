import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const next = '../../../node_modules/next/dist/bin/next';
const twinFolder = 'tests/bench/twin';

/** A running server; `memory`: its current use, in megabytes. */
export type Server = { readonly address: string; readonly memory: () => number };

type Sizes = Readonly<Record<string, number>>;

/** The bytes one paragraph adds to a page of the twin, in HTML and framework data, and the bytes of an empty page. */
const perParagraph = 251;
const withoutParagraphs = 5650;
const perField = 20;

function started(args: readonly string[], port: number, cwd = '.'): { server: Server; child: ChildProcess } {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, PORT: `${port}`, LISTEN: '127.0.0.1', HOSTNAME: '127.0.0.1' },
  });
  const memory = () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024);
  return { child, server: { address: `http://127.0.0.1:${port}`, memory } };
}

async function isUp({ address }: Server) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await fetch(address).catch(() => undefined)) return;
    await wait(100);
  }
  throw new Error(`${address} does not respond.`);
}

/** Starts the built portal. */
export async function startPortal(port: number) {
  const portal = started(['server.js'], port);
  await isUp(portal.server);
  return portal;
}

/** Builds the twin with pages and a response as long as the portal's. */
function buildTwin(sizes: Sizes) {
  const counts = Object.entries(sizes).map(([name, bytes]) => [name, Math.max(1, Math.round((bytes - withoutParagraphs) / perParagraph))]);
  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    TWIN_PARAGRAPHS: JSON.stringify(Object.fromEntries(counts)),
    TWIN_ANSWER: `${Math.round((sizes.API ?? 0) / perField)}`,
  };
  execFileSync(process.execPath, [next, 'build'], { cwd: twinFolder, env, stdio: 'ignore' });
  execFileSync(process.execPath, ['../../../scripts/csp-hashes.mjs'], { cwd: twinFolder, stdio: 'ignore' });
}

/** The minimum for Node: texts of the same length, and a body that is read and parsed. */
function plainServer(sizes: Sizes, port: number) {
  const texts = new Map(Object.entries(sizes).map(([name, bytes]) => [`/${encodeURIComponent(name)}`, 'x'.repeat(bytes)]));
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.headers['content-type'] === 'application/json') JSON.parse(Buffer.concat(chunks).toString());
    response.setHeader('Content-Type', 'text/html');
    response.end(texts.get(request.url ?? '') ?? '');
  });
  server.listen(port, '127.0.0.1');
  return { server, address: `http://127.0.0.1:${port}`, memory: () => 0 };
}

/** Starts the built portal, its bare twin and a plain server; `measure` returns the lengths of the portal's responses. */
export async function servers(measure: (portal: Server) => Promise<Sizes>) {
  const portal = await startPortal(3401);
  const sizes = await measure(portal.server);
  buildTwin(sizes);
  const twin = started([next, 'start', '-p', '3402', '-H', '127.0.0.1'], 3402, twinFolder);
  await isUp(twin.server);
  const plain = plainServer(sizes, 3403);
  const stop = () => {
    portal.child.kill('SIGKILL');
    twin.child.kill('SIGKILL');
    plain.server.close();
  };
  return { portal: portal.server, twin: twin.server, plain, stop };
}
