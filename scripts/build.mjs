// Builds the portal. The same sources give the same action ids on every copy, so that an open page can be sent to any of them.
import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, writeFileSync } from 'node:fs';
import { builtSite } from './built-site.mjs';
import { bundle } from './bundle.mjs';

process.env.NEXT_TELEMETRY_DISABLED = '1';
// No action binds a value that needs hiding, so this key only has to be the same everywhere.
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= Buffer.from('settings-sync-help-action-ids-01').toString('base64');

process.env.SITE_BUILT = await builtSite();
execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { stdio: 'inherit' });
await import('./csp-hashes.mjs');
await bundle('server/reading/worker.ts', '.next', 'reading-worker');
// What the server needs beside its own code.
for (const part of ['static', 'csp-hashes.json', 'reading-worker.mjs'])
  cpSync(`.next/${part}`, `.next/standalone/.next/${part}`, { recursive: true });
// The framework's own start comes second: the first thing is whether this Node will do.
renameSync('.next/standalone/server.js', '.next/standalone/framework.js');
cpSync('scripts/server.mjs', '.next/standalone/server.js');
cpSync('scripts/node-version.mjs', '.next/standalone/node-version.mjs');
writeFileSync('.next/site-built.json', process.env.SITE_BUILT);
