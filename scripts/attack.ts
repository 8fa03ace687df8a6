import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https, { type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startNginx } from '@/tests/copies/nginx';
import { Instance } from '@/tests/copies/processes';
import { hiddenFields } from '@/tests/page-form';
import { ofSize } from './hostile-texts';

const release = '.releases/newer';
const ports = { instances: [3810, 3811], nginx: 3812 } as const;
const seconds = 60;

/** Everybody is on this machine, each with their own loopback address. */
const attacker = '127.0.0.2';
const visitor = '127.0.0.3';

const boundary = 'attack';

/** Bodies are built once, so that the attacker's work does not slow down the instances. */
type Sent = { readonly path: string; readonly type?: string; readonly body?: Buffer };

const formOf = (fields: readonly (readonly [string, string])[]): Sent => ({
  path: '/en/paste',
  type: `multipart/form-data; boundary=${boundary}`,
  body: Buffer.from(
    `${fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--${boundary}--\r\n`,
  ),
});

/** Builds a post of the paste page's form, hidden fields included. */
type Form = (fields: Readonly<Record<string, string>>) => Sent;

async function pasteForm(origin: string): Promise<Form> {
  const hidden = hiddenFields(await (await fetch(`${origin}/en/paste`)).text());
  return (fields) => formOf(Object.entries({ ...hidden, ...fields }));
}

const api = (text: string): Sent => ({ path: '/api/diagnose', type: 'application/json', body: Buffer.from(JSON.stringify({ text })) });

const most = 256 * 1024;

type Attacks = Readonly<Record<string, readonly Sent[]>>;

/** Requests that once stopped or blocked an instance; ten senders for each kind. */
const attacksBy = (form: Form): Attacks => ({
  'a long hidden case': [form({ paste: 'AzureAdJoined : YES', case: ofSize('a&', 1_900_000) })],
  'a form that changes when it is parsed': [
    formOf(Array.from({ length: 1000 }, (_, index) => [`${'\ufeff'.repeat(index % 300)}case`, ''] as const)),
  ],
  'runs of spaces': [
    api(`DeviceCertificateValidity : 2020-1${'\t'.repeat(250_000)}x`),
    form({ paste: `DeviceCertificateValidity : 2020-1${' '.repeat(250_000)}x` }),
  ],
  'many lines after an event': [
    api(`Event ID: 1098 x\n${'{\n'.repeat(129_000)}`),
    form({ paste: `Log Name: x\n${'{\n'.repeat(129_000)}` }),
  ],
  'short lines': [api(ofSize('ab\n', most - 10)), form({ paste: ofSize('a:\n', most - 10) })],
});

const capture = readFileSync('tests/fixtures/gen5-joined.txt', 'utf8');

/** The requests of an ordinary person. */
const ordinaryBy = (form: Form): readonly Sent[] => [
  { path: '/en' },
  { path: '/en/result?azureAdJoined=yes&settingsUrl=empty&pasteSeen=yes' },
  form({ paste: capture }),
  { path: '/nl/guide' },
  api(capture),
];

/** Sends a request; `status` is 0 if the connection failed, `time` is in milliseconds. */
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
    const request = (origin.startsWith('https') ? https : http).request(`${origin}${path}`, options, (response) => {
      response.resume().on('end', () => end(response.statusCode ?? 0));
    });
    request.on('error', () => end(0)).end(body);
  });
}

/** Sends one request after another while an attack goes on; returns the sorted times of good responses, and the bad ones. */
async function requestWhile(goesOn: () => boolean, origin: string, requests: readonly Sent[]) {
  const times: number[] = [];
  const bad: string[] = [];
  for (let count = 0; goesOn(); count += 1) {
    const sent = requests[count % requests.length] as Sent;
    const { status, time } = await send(origin, visitor, sent);
    if (status === 200 || status === 303) times.push(time);
    else bad.push(`${status} ${sent.path}`);
    await wait(20);
  }
  return { times: times.sort((a, b) => a - b), bad };
}

const share = (times: readonly number[], part: number): string => `${(times[Math.ceil(times.length * part) - 1] ?? 0).toFixed(0)} ms`;

function print(name: string, { times, bad }: Awaited<ReturnType<typeof requestWhile>>, statuses: ReadonlyMap<number, number>) {
  console.log(
    `${name}: ${times.length} responses, median ${share(times, 0.5)}, 99 % ${share(times, 0.99)}, ${bad.length} failed ${[...new Set(bad)].slice(0, 5).join(', ')}`,
  );
  console.log(`  the attacker got ${[...statuses].map(([status, count]) => `${count} x ${status}`).join(', ')}`);
}

/** Peak memory of an instance, in megabytes. */
const peakOf = ({ process }: Instance): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process.pid}/status`, 'utf8'))?.[1]) / 1024);

const countIn =
  (statuses: Map<number, number>) =>
  ({ status }: { status: number }) => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };

/** Sends twenty hostile texts a second from one address, while somebody else requests one page. */
async function twentyASecond(name: string, origin: string, attacks: Attacks) {
  const statuses = new Map<number, number>();
  const end = performance.now() + 20_000;
  const pending: Promise<void>[] = [];
  const person = requestWhile(() => performance.now() < end, origin, [{ path: '/en' }]);
  for (let count = 0; performance.now() < end; count += 1) {
    const kind = [...(attacks['short lines'] ?? []), ...(attacks['many lines after an event'] ?? [])];
    pending.push(send(origin, attacker, kind[count % kind.length] as Sent).then(countIn(statuses)));
    await wait(50);
  }
  print(name, await person, statuses);
  await Promise.all(pending);
}

/** Ten senders for each attack, for a minute. */
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
  const person = await requestWhile(goesOn, origin, ordinary);
  await Promise.all(senders);
  print(`${seconds} s of everything, ten of each at once`, person, statuses);
}

/** Attacks two instances of the newest test release, with and without nginx, and measures what an ordinary person notices. */
export async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'attack-'));
  const instances = await Promise.all(ports.instances.map((port) => Instance.start(release, port)));
  const nginx = await startNginx({ folder: join(folder, 'nginx'), port: ports.nginx, instances: ports.instances, release });
  try {
    const alone = instances[0]?.address ?? '';
    const form = await pasteForm(alone);
    await twentyASecond('20 hostile texts a second, one instance without nginx', alone, attacksBy(form));
    await twentyASecond('20 hostile texts a second, two instances behind nginx', nginx.address, attacksBy(form));
    await mixed(nginx.address, attacksBy(form), ordinaryBy(form));
    for (const { logs } of instances) for (const line of logs.split('\n')) if (line.includes('"fault"')) console.log(line);
    for (const instance of instances)
      console.log(
        `instance on ${instance.port}: ${instance.process.exitCode === null ? 'alive' : 'exited'}, peak memory ${peakOf(instance)} MB`,
      );
  } finally {
    await Promise.all(instances.map((instance) => instance.end('SIGKILL')));
    await nginx.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
