// Serves the portal on PORT or 3000, at the address LISTEN or everywhere, and builds it first where there is no build, an older one, or one for another site configuration.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { builtSite } from './built-site.mjs';
import { refuseOldNode } from './node-version.mjs';

refuseOldNode(new URL('../package.json', import.meta.url));

const stamp = '.next/standalone/.next/csp-hashes.json';
const sources = [
  'app',
  'components',
  'content',
  'diagnosis',
  'server',
  'styles',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
  'scripts/build.mjs',
  'scripts/bundle.mjs',
  'scripts/csp-hashes.mjs',
  'scripts/node-version.mjs',
  'scripts/server.mjs',
];

/** When the newest file below a path was changed, in milliseconds since 1970. @param {string} path @returns {number} */
function changedAt(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  const own = stat?.mtimeMs ?? 0;
  // The time of a folder tells of files that are gone.
  return stat?.isDirectory() ? Math.max(own, ...readdirSync(path).map((name) => changedAt(`${path}/${name}`))) : own;
}

const isOlder = Math.max(...sources.map(changedAt)) > changedAt(stamp);
const built = existsSync('.next/site-built.json') ? readFileSync('.next/site-built.json', 'utf8') : undefined;
if (isOlder || built !== (await builtSite())) await import('./build.mjs');

const everywhere = Object.values(networkInterfaces()).some((all) => all?.some(({ family }) => family === 'IPv6')) ? '::' : '0.0.0.0';
// The framework listens on HOSTNAME, where some shells and containers put the name of the machine.
const { SITE_CONFIG, LISTEN } = process.env;
const server = spawn(process.execPath, ['.next/standalone/server.js'], {
  stdio: 'inherit',
  // The server runs in its own folder.
  env: { ...process.env, HOSTNAME: LISTEN || everywhere, ...(SITE_CONFIG && { SITE_CONFIG: resolve(SITE_CONFIG) }) },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
