// Runs a script of this folder that is written in TypeScript: node scripts/run.mjs corpus ../shared
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./scripts/${name}.ts`, {
  configFile: false,
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
});
await module.main(args);
