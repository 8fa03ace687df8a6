// Serves the portal for whoever works on it, on PORT or 3000: a change shows at once, and nothing is built first.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { builtSite } from './built-site.mjs';
import { bundle } from './bundle.mjs';
import { refuseOldNode } from './node-version.mjs';

refuseOldNode(new URL('../package.json', import.meta.url));
const { SITE_CONFIG, PORT = '3000' } = process.env;
// Long pastes are read by the reader as it was at the start; short ones by the one of now.
await bundle('server/reading/worker.ts', '.next', 'reading-worker');
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  SITE_BUILT: await builtSite(),
  ...(SITE_CONFIG && { SITE_CONFIG: resolve(SITE_CONFIG) }),
};
const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', PORT], { stdio: 'inherit', env });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
