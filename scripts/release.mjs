// Builds a release into a folder that runs by itself: `npm run release -- <folder> [<folder of the release before>]`.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { billOf } from './bill.mjs';

/** Where a release says which static files are its own. */
const list = 'static-files.json';

const staticOf = (/** @type {string} */ release) => join(release, '.next', 'static');

const [target, before] = process.argv.slice(2);
if (!target || existsSync(target)) fail('Name a folder that does not exist yet: npm run release -- <folder> [<release before>]');
if (before && !existsSync(join(before, list))) fail(`${before} is no release.`);

await import('./build.mjs');
// A release that is not whole never has its name.
const partial = `${resolve(target)}.partial`;
rmSync(partial, { recursive: true, force: true });
for (const part of ['.next', 'server.js', 'scripts/node-version.mjs', 'next.config.js', 'package.json', 'package-lock.json'])
  cpSync(part, join(partial, part), { recursive: true, verbatimSymlinks: true, filter: isShipped });
// The packages that the server uses; what scales pictures or builds is optional or for developers.
execFileSync('npm', ['ci', '--omit=dev', '--omit=optional', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], {
  cwd: partial,
  stdio: 'inherit',
});
for (const file of readdirSync(join(partial, 'node_modules'), { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.map')) rmSync(join(partial, 'node_modules', file));

const own = readdirSync(staticOf(partial), { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(staticOf(partial), file)).isFile(),
);
writeFileSync(join(partial, list), JSON.stringify(own));
// Pages that are open while copies are replaced still ask for the files of the release before; older ones go.
if (before)
  for (const file of /** @type {string[]} */ (JSON.parse(readFileSync(join(before, list), 'utf8'))))
    cpSync(join(staticOf(before), file), join(staticOf(partial), file), { recursive: true, force: false });

execFileSync(process.execPath, ['scripts/run.mjs', 'proxy-pages', join(partial, 'proxy')], { stdio: 'inherit' });
writeFileSync(join(partial, 'sbom.json'), JSON.stringify(billOf(partial), undefined, 2));
renameSync(partial, target);
console.log(
  `Release ${readFileSync(join(target, '.next', 'BUILD_ID'), 'utf8')} in ${target}: start it with node ${join(target, 'server.js')}`,
);

/** Whether a file of the build is of use where it runs. @param {string} file */
function isShipped(file) {
  return !/^\.next\/(?:cache|dev|diagnostics|trace|types|standalone)|\.(?:map|nft\.json)$/.test(file);
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
