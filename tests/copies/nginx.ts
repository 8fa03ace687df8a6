import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { programFor } from '../programs';
import { ended, started, statusOf } from './processes';

/** Where nginx would put what does not fit into its memory. */
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** The configuration of the docs, with the ports, names and files of a test in place of its own. */
function configurationFor(folder: string, port: number, copies: readonly number[]): string {
  const documented = readFileSync('docs/operation/nginx.conf', 'utf8')
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace('listen 80', `listen 127.0.0.1:${port + 1}`)
    .replace('127.0.0.1:3001', `127.0.0.1:${copies[0]}`)
    .replace('127.0.0.1:3002', `127.0.0.1:${copies[1]}`)
    .replaceAll('/etc/ssl/', `${folder}/`)
    .replaceAll('/var/log/nginx/', `${folder}/`)
    // One machine is the whole office here.
    .replace('rate=50r/s', 'rate=5000r/s');
  const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`);
  return `worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx-error.log crit;
events { worker_connections 512; }
http { access_log off; ${paths.join(' ')}
${documented}}`;
}

/** The programs that these tests need: asked for once, before tests run side by side. */
export const programs = () => ({ nginx: programFor('nginx', 'nginx'), openssl: programFor('openssl', 'openssl') });

/** Starts nginx before two copies, as the docs say; gives its address, its logs, and how to end it. */
export async function startNginx(folder: string, port: number, copies: readonly number[]) {
  const { nginx, openssl } = programs();
  if (!nginx || !openssl) throw new Error('These tests need nginx and openssl: install them, or run the tests as root on Debian.');
  mkdirSync(folder, { recursive: true });
  const name = join(folder, 'settings-help.example');
  const subject = ['-subj', '/CN=settings-help.example', '-days', '2'];
  execFileSync(openssl, ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.pem`, ...subject], {
    stdio: 'ignore',
  });
  writeFileSync(join(folder, 'nginx.conf'), configurationFor(folder, port, copies));
  const server = started(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'inherit' });
  await expect.poll(() => statusOf(`http://127.0.0.1:${port + 1}/`)).toBe(308);
  // Whatever it would write to the disk of a body or a page, it now fails to.
  for (const name of temporary) {
    rmSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  const logs = ['settings-sync-help.log', 'settings-sync-help-error.log', 'nginx-error.log'];
  return {
    address: `https://127.0.0.1:${port}`,
    logs: () => logs.map((log) => readFileSync(join(folder, log), 'utf8')).join('\n'),
    stop: async () => {
      server.kill('SIGQUIT');
      await ended(server);
    },
  };
}
