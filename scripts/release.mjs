// Builds a release into a self-contained folder: `npm run release -- <folder> [<folder of the previous release>]`.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { billOf } from './bill.mjs';

/** Lists a release's own static files, without those of the previous one. */
const list = 'static-files.json';

const staticOf = (/** @type {string} */ release) => join(release, '.next', 'static');

const [target, before] = process.argv.slice(2);
if (!target || existsSync(target)) fail('Name a folder that does not exist yet: npm run release -- <folder> [<release before>]');
if (before && !existsSync(join(before, list))) fail(`${before} is no release.`);

// Renamed at the end, so that an incomplete release never has the final name.
const partial = `${resolve(target)}.partial`;
rmSync(partial, { recursive: true, force: true });
copy(['package.json', 'package-lock.json']);
// Only what the server needs: image scaling is optional, build tools are dev dependencies. It waits for the network while the build computes.
const install = ['ci', '--omit=dev', '--omit=optional', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
const installed = promisify(execFile)('npm', install, { cwd: partial });
await import('./build.mjs');
copy(['.next', 'server.js', 'scripts/node-version.mjs', 'next.config.js']);
await installed;
for (const file of readdirSync(join(partial, 'node_modules'), { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.map')) rmSync(join(partial, 'node_modules', file));

const own = readdirSync(staticOf(partial), { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(staticOf(partial), file)).isFile(),
);
writeFileSync(join(partial, list), JSON.stringify(own));
// Pages left open during an update still request the previous release's files; older ones are dropped.
if (before)
  for (const file of /** @type {string[]} */ (JSON.parse(readFileSync(join(before, list), 'utf8'))))
    cpSync(join(staticOf(before), file), join(staticOf(partial), file), { recursive: true, force: false });

execFileSync(process.execPath, ['scripts/run.mjs', 'proxy-pages', join(partial, 'proxy')], { stdio: 'inherit' });
writeFileSync(join(partial, 'sbom.json'), JSON.stringify(billOf(partial), undefined, 2));
renameSync(partial, target);
console.log(
  `Release ${readFileSync(join(target, '.next', 'BUILD_ID'), 'utf8')} in ${target}: start it with node ${join(target, 'server.js')}`,
);

/** @param {string[]} parts */
function copy(parts) {
  for (const part of parts) cpSync(part, join(partial, part), { recursive: true, verbatimSymlinks: true, filter: isShipped });
}

/** Whether a build file is needed at run time. @param {string} file */
function isShipped(file) {
  return !/^\.next\/(?:cache|dev|diagnostics|trace|types)|\.(?:map|nft\.json)$/.test(file);
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
