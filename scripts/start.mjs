// Serves the portal, after building it if the build is missing, out of date, or for another site configuration.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtSite } from './built-site.mjs';
import { refuseOldNode } from './node-version.mjs';

refuseOldNode(new URL('../package.json', import.meta.url));

const stamp = '.next/site-built.json';
const sources = [
  'app',
  'client',
  'components',
  'content',
  'diagnosis',
  'features',
  'files',
  'server',
  'site',
  'styles',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
  'scripts/build.mjs',
  'scripts/bundle.mjs',
  'scripts/csp-hashes.mjs',
  'scripts/vite.mjs',
];

/** The newest modification time below a path, in milliseconds since 1970. @param {string} path @returns {number} */
function changedAt(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  const own = stat?.mtimeMs ?? 0;
  // A folder's own time changes when files are deleted.
  return stat?.isDirectory() ? Math.max(own, ...readdirSync(path).map((name) => changedAt(`${path}/${name}`))) : own;
}

const isOlder = Math.max(...sources.map(changedAt)) > changedAt(stamp);
const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
if (isOlder || built !== (await builtSite())) await import('./build.mjs');

await import('../server.js');
