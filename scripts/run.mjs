// Runs a TypeScript script from this folder: node scripts/run.mjs corpus ../shared
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const [name = '', ...args] = process.argv.slice(2);
// Bundled like the server, so that measurements match production; inside the project, so that packages resolve.
const folder = resolve('node_modules/.cache/scripts');
await bundle(`scripts/${name}.ts`, folder, name, { withPackages: false });
const { main } = await import(pathToFileURL(`${folder}/${name}.mjs`).href);
await main(args);
