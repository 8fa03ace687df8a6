import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { onPath } from '../programs';
import { ended, started, statusOf } from './processes';

/** Where nginx would write what does not fit its memory buffers. */
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Where a test runs the documented configuration: HTTPS on `port`, HTTP on the next one, and a port for each instance. */
export type Place = {
  readonly folder: string;
  readonly port: number;
  readonly instances: readonly [number, number];
  readonly release: string;
};

/** Directives to replace in the documented configuration. */
export type Changes = Readonly<Record<string, string>>;

/** Raised rates, because in a test the whole office is one machine. */
export const wholeOffice: Changes = {
  'rate=50r/s': 'rate=5000r/s',
  'rate=5r/s': 'rate=5000r/s',
};

/** The documented configuration, with the ports, names and files of a test. */
function configurationFor({ folder, port, instances, release }: Place, changes: Changes): string {
  const replaced = {
    ...changes,
    'listen 443 ssl': `listen 127.0.0.1:${port} ssl`,
    'listen 80': `listen 127.0.0.1:${port + 1}`,
    '127.0.0.1:3001': `127.0.0.1:${instances[0]}`,
    '127.0.0.1:3002': `127.0.0.1:${instances[1]}`,
    // A name that resolves to this machine; with the test's port wherever a client sees it.
    'server_name settings-help.example': 'server_name localhost',
    'Host $server_name': `Host $server_name:${port}`,
    '/etc/ssl/': `${folder}/`,
    '/var/log/nginx/': `${folder}/`,
    '/opt/settings-sync-help/copy-3001': resolve(release),
  };
  let documented = readFileSync('docs/operation/nginx.conf', 'utf8');
  for (const [words, others] of Object.entries(replaced)) {
    if (!documented.includes(words)) throw new Error(`The documented configuration has no “${words}”.`);
    documented = documented.replaceAll(words, others);
  }
  const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`);
  return `worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx-error.log crit;
events { worker_connections 512; }
http { access_log off; ${paths.join(' ')}
${documented}}`;
}

/** Starts nginx in front of two instances, as documented apart from some changes. */
export async function startNginx(place: Place, changes: Changes = {}) {
  const { folder, port } = place;
  const [nginx, openssl] = [onPath('nginx'), onPath('openssl')];
  if (!nginx || !openssl) throw new Error('These tests need nginx and openssl: run "npm run setup".');
  mkdirSync(folder, { recursive: true });
  const name = join(folder, 'settings-help.example');
  const subject = ['-subj', '/CN=localhost', '-days', '2'];
  execFileSync(
    openssl,
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      ...subject,
    ],
    {
      stdio: 'ignore',
    },
  );
  writeFileSync(join(folder, 'nginx.conf'), configurationFor(place, changes));
  const server = started(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'inherit' });
  await expect.poll(() => statusOf(`http://localhost:${port + 1}/`)).toBe(308);
  // Replace its temporary folders by files, so that writing a body or a page to disk fails.
  for (const name of temporary) {
    rmSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  const logs = ['settings-sync-help.log', 'settings-sync-help-error.log', 'nginx-error.log'];
  return {
    address: `https://localhost:${port}`,
    logs: () => logs.map((log) => readFileSync(join(folder, log), 'utf8')).join('\n'),
    stop: async () => {
      server.kill('SIGQUIT');
      await ended(server);
    },
  };
}
