// Runs a script of this folder that is written in TypeScript: node scripts/run.mjs corpus ../shared
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const [name = '', ...args] = process.argv.slice(2);
// Bundled, as the server's code is, so that what is measured is what runs; inside the project, so that packages are found.
const folder = resolve('node_modules/.cache/scripts');
await bundle(`scripts/${name}.ts`, folder, name, { withPackages: false });
const { main } = await import(pathToFileURL(`${folder}/${name}.mjs`).href);
await main(args);
