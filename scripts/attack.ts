import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https, { type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startNginx } from '@/tests/copies/nginx';
import { Copy } from '@/tests/copies/processes';
import { hiddenFields } from '@/tests/page-form';
import { ofSize } from './hostile-texts';

const release = '.releases/newer';
const ports = { copies: [3810, 3811], nginx: 3812 } as const;
const seconds = 60;

/** Everybody is on this machine, at addresses of the loopback of their own. */
const attacker = '127.0.0.2';
const person = '127.0.0.3';

const boundary = 'attack';

/** Bodies are made once: what the attacker's machine does is no work of the copies. */
type Sent = { readonly path: string; readonly type?: string; readonly body?: Buffer };

const formOf = (fields: readonly (readonly [string, string])[]): Sent => ({
  path: '/en/paste',
  type: `multipart/form-data; boundary=${boundary}`,
  body: Buffer.from(
    `${fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--${boundary}--\r\n`,
  ),
});

/** The form of the paste page, with what its page hides in it. */
type Form = (fields: Readonly<Record<string, string>>) => Sent;

async function pasteForm(origin: string): Promise<Form> {
  const hidden = hiddenFields(await (await fetch(`${origin}/en/paste`)).text());
  return (fields) => formOf(Object.entries({ ...hidden, ...fields }));
}

const api = (text: string): Sent => ({ path: '/api/diagnose', type: 'application/json', body: Buffer.from(JSON.stringify({ text })) });

const most = 256 * 1024;

type Attacks = Readonly<Record<string, readonly Sent[]>>;

/** What took an instance down or kept it busy once: each kind is sent by ten at once. */
const attacksBy = (form: Form): Attacks => ({
  'a long hidden case': [form({ paste: 'AzureAdJoined : YES', case: ofSize('a&', 1_900_000) })],
  'a form that changes when it is parsed': [
    formOf(Array.from({ length: 1000 }, (_, index) => [`${'\ufeff'.repeat(index % 300)}$ACTION`, ''] as const)),
  ],
  'runs of blanks': [
    api(`DeviceCertificateValidity : 2020-1${'\t'.repeat(250_000)}x`),
    form({ paste: `DeviceCertificateValidity : 2020-1${' '.repeat(250_000)}x` }),
  ],
  'many lines behind an event': [
    api(`Event ID: 1098 x\n${'{\n'.repeat(129_000)}`),
    form({ paste: `Log Name: x\n${'{\n'.repeat(129_000)}` }),
  ],
  'short lines': [api(ofSize('ab\n', most - 10)), form({ paste: ofSize('a:\n', most - 10) })],
});

const capture = readFileSync('tests/fixtures/gen5-joined.txt', 'utf8');

/** What an ordinary person asks for. */
const ordinaryBy = (form: Form): readonly Sent[] => [
  { path: '/en' },
  { path: '/en/result?azureAdJoined=yes&settingsUrl=empty&pasteSeen=yes' },
  form({ paste: capture }),
  { path: '/nl/guide' },
  api(capture),
];

/** Sends a request; gives its status, 0 where the connection failed, and how long the answer took, in milliseconds. */
function send(origin: string, localAddress: string, { path, type, body }: Sent, agent?: http.Agent) {
  const start = performance.now();
  const options: RequestOptions = {
    method: body === undefined ? 'GET' : 'POST',
    localAddress,
    rejectUnauthorized: false,
    headers: body === undefined ? {} : { 'Content-Type': type, 'Content-Length': body.length },
    ...(agent && { agent }),
  };
  return new Promise<{ status: number; time: number }>((resolve) => {
    const end = (status: number) => resolve({ status, time: performance.now() - start });
    const request = (origin.startsWith('https') ? https : http).request(`${origin}${path}`, options, (answer) => {
      answer.resume().on('end', () => end(answer.statusCode ?? 0));
    });
    request.on('error', () => end(0)).end(body);
  });
}

/** One person, one request after another, while something goes on; gives how long the good answers took, and the others. */
async function askWhile(goesOn: () => boolean, origin: string, asked: readonly Sent[]) {
  const times: number[] = [];
  const bad: string[] = [];
  for (let count = 0; goesOn(); count += 1) {
    const sent = asked[count % asked.length] as Sent;
    const { status, time } = await send(origin, person, sent);
    if (status === 200 || status === 303) times.push(time);
    else bad.push(`${status} ${sent.path}`);
    await wait(20);
  }
  return { times: times.sort((a, b) => a - b), bad };
}

const share = (times: readonly number[], part: number): string => `${(times[Math.ceil(times.length * part) - 1] ?? 0).toFixed(0)} ms`;

function print(name: string, { times, bad }: Awaited<ReturnType<typeof askWhile>>, statuses: ReadonlyMap<number, number>) {
  console.log(
    `${name}: ${times.length} answers, median ${share(times, 0.5)}, 99 % ${share(times, 0.99)}, ${bad.length} failed ${[...new Set(bad)].slice(0, 5).join(', ')}`,
  );
  console.log(`  the attacker got ${[...statuses].map(([status, count]) => `${count} x ${status}`).join(', ')}`);
}

/** The most memory that a copy has held, in megabytes. */
const peakOf = ({ process }: Copy): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process.pid}/status`, 'utf8'))?.[1]) / 1024);

const countIn =
  (statuses: Map<number, number>) =>
  ({ status }: { status: number }) => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };

/** Twenty hostile texts a second from one address; what somebody else gets of one page meanwhile. */
async function twentyASecond(name: string, origin: string, attacks: Attacks) {
  const statuses = new Map<number, number>();
  const end = performance.now() + 20_000;
  const pending: Promise<void>[] = [];
  const asked = askWhile(() => performance.now() < end, origin, [{ path: '/en' }]);
  for (let count = 0; performance.now() < end; count += 1) {
    const kind = [...(attacks['short lines'] ?? []), ...(attacks['many lines behind an event'] ?? [])];
    pending.push(send(origin, attacker, kind[count % kind.length] as Sent).then(countIn(statuses)));
    await wait(50);
  }
  print(name, await asked, statuses);
  await Promise.all(pending);
}

/** Each attack by ten at once, for a minute. */
async function mixed(origin: string, attacks: Attacks, ordinary: readonly Sent[]) {
  const statuses = new Map<number, number>();
  const end = performance.now() + seconds * 1000;
  const goesOn = () => performance.now() < end;
  const senders = Object.values(attacks).flatMap((kind) =>
    Array.from({ length: 10 }, async (_, index) => {
      for (let count = index; goesOn(); count += 1) {
        countIn(statuses)(await send(origin, attacker, kind[count % kind.length] as Sent));
        await wait(5);
      }
    }),
  );
  const asked = await askWhile(goesOn, origin, ordinary);
  await Promise.all(senders);
  print(`${seconds} s of everything, ten of each at once`, asked, statuses);
}

/** Attacks two copies of the newest test release, with the documented nginx and without, and measures what an ordinary person gets. */
export async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'attack-'));
  const copies = await Promise.all(ports.copies.map((port) => Copy.start(release, port)));
  const nginx = await startNginx({ folder: join(folder, 'nginx'), port: ports.nginx, copies: ports.copies, release });
  try {
    const alone = copies[0]?.address ?? '';
    const form = await pasteForm(alone);
    await twentyASecond('20 hostile texts a second, one copy without nginx', alone, attacksBy(form));
    await twentyASecond('20 hostile texts a second, two copies behind nginx', nginx.address, attacksBy(form));
    await mixed(nginx.address, attacksBy(form), ordinaryBy(form));
    for (const { logs } of copies) for (const line of logs.split('\n')) if (line.includes('"fault"')) console.log(line);
    for (const copy of copies)
      console.log(`copy on ${copy.port}: ${copy.process.exitCode === null ? 'lives' : 'has ended'}, held ${peakOf(copy)} MB at most`);
  } finally {
    await Promise.all(copies.map((copy) => copy.end('SIGKILL')));
    await nginx.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
