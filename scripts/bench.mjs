// Measures: `npm run bench -- reading`, `growth`, `serving`, or all three. docs/speed.md says how to read it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

/** The young generation is made large: else the collector's copying counts as work of the reader on long texts. */
const flag = '--max-semi-space-size=128';
const names = ['reading', 'growth', 'serving'];

const asked = process.argv.slice(2);
if (!asked.every((name) => names.includes(name))) throw new Error(`Name some of ${names.join(', ')}, or none for all.`);
if (!process.execArgv.includes(flag))
  process.exit(spawnSync(process.execPath, [flag, ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const name of names.filter((one) => asked.length === 0 || asked.includes(one))) {
  console.log(`\n== ${name}`);
  // Bundled, as the server's code is.
  await bundle(`tests/bench/${name}.ts`, folder, name);
  const { main } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  await main();
}
