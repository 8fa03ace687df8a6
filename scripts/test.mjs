// Runs all checks, or only `check` or `e2e`; the last line says how many passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
let passed = 0;
let failed = 0;

/** @param {string} name @param {string[]} command */
function run(name, command) {
  console.log(`\n== ${name}`);
  const [program = '', ...args] = command;
  return spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } }).status === 0;
}

/** A check that passes or fails as a whole. @param {string} name @param {string[]} command */
function check(name, command) {
  if (run(name, command)) passed += 1;
  else failed += 1;
}

/** What the reports of Vitest and Playwright count. @typedef {{ numPassedTests: number, numFailedTests: number, stats: { expected: number, unexpected: number, flaky: number } }} Report */

/** A suite whose report counts its tests. @param {string} name @param {string[]} command @param {string} file @param {(report: Report) => [number, number]} count */
function suite(name, command, file, count) {
  const isGreen = run(name, command);
  const [good, bad] = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : [0, 0];
  passed += good;
  failed += isGreen || bad > 0 ? bad : 1;
}

/** The checks that need no build. */
function daily() {
  check('types', ['npx', 'tsc', '--noEmit']);
  check('lint', ['npx', 'biome', 'check', '--error-on-warnings']);
  suite(
    'unit tests',
    ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`],
    `${results}/unit.json`,
    (report) => [report.numPassedTests, report.numFailedTests],
  );
}

/** Builds two releases, as in an update; the browser tests use the newer one. */
function endToEnd() {
  check('setup', ['npm', 'run', '--silent', 'setup']);
  for (const folder of ['.next', '.releases']) rmSync(folder, { recursive: true, force: true });
  check('release', ['npm', 'run', 'release', '--', '.releases/older']);
  check('next release', ['npm', 'run', 'release', '--', '.releases/newer', '.releases/older']);
  suite('browser tests', ['npx', 'playwright', 'test'], `${results}/browser.json`, ({ stats }) => [
    stats.expected,
    stats.unexpected + stats.flaky,
  ]);
}

const [part] = process.argv.slice(2);
if (part !== 'e2e') daily();
if (part !== 'check') endToEnd();

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
