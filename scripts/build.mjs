// Builds the portal. The same sources give the same action ids everywhere, so any instance accepts a form from an open page.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { builtSite } from './built-site.mjs';
import { bundle } from './bundle.mjs';

process.env.NEXT_TELEMETRY_DISABLED = '1';
// No action binds a secret value, so this key need not be secret, only the same everywhere.
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= Buffer.from('settings-sync-help-action-ids-01').toString('base64');

const site = await builtSite();
execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { stdio: 'inherit' });
await import('./csp-hashes.mjs');
await bundle('server/reading/worker.ts', '.next', 'reading-worker');
await bundle('server/main.ts', '.next', 'main', { withPackages: false });
writeFileSync('.next/site-built.json', site);
